using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Names as they stand in the text, for rules that go by names.</summary>
public static class SyntaxNames
{
    /// <summary>Whether a name is exported (specification, "Exported identifiers").</summary>
    public static bool IsExported(string name) => name.Length > 0 && char.IsUpper(name, 0);

    /// <summary>
    /// The last name in an expression: <c>client</c> for <c>client</c>, <c>t.client</c>, <c>t.client()</c>, <c>(*t.client)</c> and
    /// <c>client[i]</c>; null where there is none.
    /// </summary>
    public static string? LastName(Expr expr)
    {
        while (true)
        {
            switch (expr)
            {
                case Ident ident: return ident.Name;
                case SelectorExpr selector: return selector.Sel.Name;
                case ParenExpr paren: expr = paren.X; break;
                case StarExpr star: expr = star.X; break;
                case UnaryExpr unary: expr = unary.X; break;
                case CallExpr call: expr = call.Fun; break;
                case IndexExpr index: expr = index.X; break;
                case IndexListExpr index: expr = index.X; break;
                case TypeAssertExpr assertion: expr = assertion.X; break;
                case SliceExpr slice: expr = slice.X; break;
                default: return null;
            }
        }
    }
}
