using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Where only a type can stand. It tells what the member of a package is that was not read: <c>sdk.Page</c> is a type in <c>[]sdk.Page</c>,
/// and a value in <c>sdk.Page.Next()</c>.
/// </summary>
internal static class TypePosition
{
    internal static bool Contains(Expr expr)
    {
        SyntaxNode node = expr;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenExpr or StarExpr:
                case UnaryExpr { Op: Token.Tilde }:
                case BinaryExpr { Op: Token.Or }:
                    break;
                case IndexExpr index when index.X == node:
                    break;
                case IndexListExpr list when list.X == node:
                    break;
                case IndexListExpr or ChanType or MapType or Ellipsis or Field:
                    return true;
                case IndexExpr { X: var generic }:
                    return MayBeGeneric(generic);
                case ArrayType array:
                    return array.Elt == node;
                case ValueSpec spec:
                    return spec.Type == node;
                case TypeSpec spec:
                    return spec.Type == node;
                case CompositeLit literal:
                    return literal.Type == node;
                case TypeAssertExpr assertion:
                    return assertion.Type == node;
                case CaseClause clause:
                    return clause.Parent?.Parent is TypeSwitchStmt;
                case CallExpr call:
                    return IsConversion(call, node) || IsFirstOfMakeOrNew(call, node);
                default:
                    return false;
            }

            node = node.Parent!;
        }
    }

    /// <summary>
    /// Whether <c>x[i]</c> may be an instantiation: of a type, where only a type can stand, or of a function, which is then called.
    /// </summary>
    private static bool MayBeGeneric(Expr operand)
        => operand.Parent is Expr instantiation && (Contains(instantiation) || (instantiation.Parent is CallExpr call && call.Fun == instantiation));

    /// <summary><c>(*sdk.Page)(x)</c>.</summary>
    private static bool IsConversion(CallExpr call, SyntaxNode node)
        => call.Fun == node && node is ParenExpr paren && paren.Unparen() is StarExpr;

    private static bool IsFirstOfMakeOrNew(CallExpr call, SyntaxNode node)
        => call.Fun is Ident { Name: "make" or "new" } && call.Args is [var first, ..] && first == node;
}
