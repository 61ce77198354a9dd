using GoGrammar.Syntax;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>How messages name what is called.</summary>
internal static class CallNames
{
    private const int MaxParts = 4;

    /// <summary>The callee as written, arguments left out, and of a long chain the end: <c>s.client.Describe</c>, <c>json.NewDecoder().Decode</c>.</summary>
    public static string Of(CallExpr call) => Of(call.Fun);

    /// <summary>An expression as written, arguments and indexes left out, and of a long chain the end.</summary>
    public static string Of(Expr expression)
    {
        var text = "";
        var suffix = "";
        for (var parts = 0; parts < MaxParts; parts++)
        {
            while (Inner(expression) is var (inner, after))
            {
                expression = inner;
                suffix = after + suffix;
            }

            var (name, rest) = expression is SelectorExpr selector ? (selector.Sel.Name, selector.X) : (NameOf(expression), null);
            text = parts == 0 ? name + suffix : $"{name}{suffix}.{text}";
            if (rest is null) return text;
            expression = rest;
            suffix = "";
        }

        return $"….{text}";
    }

    private static (Expr Inner, string After)? Inner(Expr expression) => expression switch
    {
        ParenExpr paren => (paren.X, ""),
        StarExpr star => (star.X, ""),
        UnaryExpr unary => (unary.X, ""),
        CallExpr call => (call.Fun, "()"),
        IndexExpr index => (index.X, "[]"),
        IndexListExpr index => (index.X, "[]"),
        TypeAssertExpr assertion => (assertion.X, ""),
        CompositeLit { Type: { } type } => (type, "{}"),
        _ => null,
    };

    private static string NameOf(Expr expression) => expression switch
    {
        Ident ident => ident.Name,
        FuncLit => "func",
        _ => "…",
    };
}
