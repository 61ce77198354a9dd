using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Tells loops that count through a list from those that count pages.</summary>
internal static class CollectionBound
{
    /// <summary>Whether a counter runs up to the length of a list that the turns do not change: a range over a collection, written out.</summary>
    public static bool Bounds(LoopContext loop, Place counter)
    {
        if (loop.CountedRange is { } range) return IsLength(loop, range.X);
        foreach (var exit in loop.Exits)
        {
            if (exit.Fact is not ConditionFact.Comparison comparison) continue;
            if (IsAt(loop, comparison.Left, counter) && IsLength(loop, comparison.Right)) return true;
            if (IsAt(loop, comparison.Right, counter) && IsLength(loop, comparison.Left)) return true;
        }

        return false;
    }

    /// <summary>Whether a place picks an element in the loop.</summary>
    public static bool IsIndex(LoopContext loop, Place place)
    {
        foreach (var element in loop.Site.Body.Descendants<IndexExpr>())
        {
            if (Place.Of(loop.Package, element.Index) == place) return true;
        }

        return false;
    }

    /// <summary><c>list.Len()</c>, <c>record.NumFields()</c>; a number of pages is no length of a list.</summary>
    private static bool IsLengthName(string method)
        => method is "Len" or "Length" or "Size" || (CamelCase.StartsWithWord(method, "Num") && !PagingWords.IsSignal(method));

    private static bool IsAt(LoopContext loop, Expr expression, Place counter) => Place.Of(loop.Package, expression) == counter;

    private static bool IsLength(LoopContext loop, Expr expression)
    {
        expression = expression.Unparen();
        if (expression is CallExpr { Args: [var list] } call && loop.Package.CalleeOf(call) is Callee.Builtin { FunctionName: "len" })
            return Reading.Of(loop.Package, list) is not { Place: var place } || !loop.Values.SettingsOf(place).Any();
        if (expression is CallExpr { Args: [], Fun: SelectorExpr { X: var collection, Sel.Name: var method } } asked)
        {
            return IsLengthName(method) && !Fetch.Is(loop.Package, asked)
                && Place.Of(loop.Package, collection) is { } held && !loop.Values.SettingsOf(held).Any();
        }

        if (expression is not Ident || Place.Of(loop.Package, expression) is not { } bound || loop.Values.SettingsOf(bound).Any()) return false;
        return loop.AllValues.SettingsOf(bound).ToList() is [{ Value: CallExpr length }] && IsLength(loop, length);
    }
}
