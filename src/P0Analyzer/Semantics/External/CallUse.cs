using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>How a call's results are used, which tells whether an unknown function gives an error.</summary>
internal static class CallUse
{
    /// <summary>
    /// Whether the call yields an error: it is assigned to two or more variables (a last one named <c>ok</c> is no error), to one whose
    /// name starts with <c>err</c>, or returned as the last result where the results end in <c>error</c>.
    /// </summary>
    internal static bool YieldsError(GoPackage package, CallExpr call)
    {
        SyntaxNode value = call;
        while (value.Parent is ParenExpr paren) value = paren;
        return value.Parent switch
        {
            AssignStmt { Tok: Token.Assign or Token.Define } assignment => YieldsError(assignment.Lhs, assignment.Rhs, value),
            ValueSpec spec => YieldsError(spec.Names.CastArray<Expr>(), spec.Values, value),
            ReturnStmt { Results: [.., var last] } => last == value && package.FunctionOf(call) is { ReturnsError: true },
            _ => false,
        };
    }

    private static bool YieldsError(ImmutableArray<Expr> targets, ImmutableArray<Expr> values, SyntaxNode value)
    {
        if (values.Length == 1 && targets.Length > 1) return SyntaxNames.LastName(targets[^1]) != "ok";
        var index = values.IndexOf((Expr)value);
        return index >= 0 && index < targets.Length
            && SyntaxNames.LastName(targets[index]) is { } name && name.StartsWith("err", StringComparison.OrdinalIgnoreCase);
    }
}
