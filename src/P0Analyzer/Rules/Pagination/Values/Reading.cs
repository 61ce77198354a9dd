using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>How much of a place is read.</summary>
internal enum Extent
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Elements: of an index, a part of a slice, each of a range.</summary>
    Element,

    /// <summary>The element at <c>len(x)-1</c>.</summary>
    LastElement,
}

/// <summary>That a place is read.</summary>
internal readonly record struct Reading(Place Place, Extent Extent = Extent.Whole)
{
    /// <summary>What an expression reads: a variable, a field, an element, also through pointers and assertions; null for other expressions.</summary>
    public static Reading? Of(GoPackage package, Expr expression)
    {
        // From the outside in; most places have none.
        var fields = "";
        var extent = Extent.Whole;
        while (true)
        {
            switch (expression)
            {
                case ParenExpr paren:
                    expression = paren.X;
                    continue;
                case StarExpr pointee:
                    expression = pointee.X;
                    continue;
                case UnaryExpr { Op: Token.And } address:
                    expression = address.X;
                    continue;
                case TypeAssertExpr assertion:
                    expression = assertion.X;
                    continue;
                case SliceExpr part:
                    fields = "";
                    extent = Extent.Element;
                    expression = part.X;
                    continue;
                case IndexExpr element:
                    fields = "";
                    extent = IsLast(element) ? Extent.LastElement : Extent.Element;
                    expression = element.X;
                    continue;
                case SelectorExpr selector when package.SymbolOf(selector) is VariableSymbol { Kind: VariableKind.PackageLevel } variable:
                    return new Reading(new Place(variable, fields), extent);
                case SelectorExpr selector:
                    fields = $".{selector.Sel.Name}{fields}";
                    expression = selector.X;
                    continue;
                case Ident ident when package.SymbolOf(ident) is VariableSymbol { Kind: not VariableKind.Field } variable:
                    return new Reading(new Place(variable, fields), extent);
                default:
                    return null;
            }
        }
    }

    private static bool IsLast(IndexExpr element)
        => element.Index.Unparen() is BinaryExpr { Op: Token.Sub } difference && difference.X.Unparen() is CallExpr { Fun: Ident { Name: "len" } };
}
