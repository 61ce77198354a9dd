using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Which uses of a variable are not over when the moment is over.</summary>
internal static class Lasting
{
    /// <summary>Whether the variable may still be used this way at any later time: by a literal that does not run in place, or by who keeps its address.</summary>
    public static bool IsLasting(VariableAccess access, GoFunction function) => access.Kind switch
    {
        AccessKind.CapturedRead or AccessKind.CapturedWrite => LiteralAround(access.Node, function) is not { } literal || !LiteralUse.Of(literal).RunsInPlace,
        AccessKind.Address => !IsArgument(access.Node),
        _ => false,
    };

    /// <summary>The outermost literal in a function that a node stands in.</summary>
    private static GoFunction? LiteralAround(SyntaxNode node, GoFunction function)
    {
        var inner = function.Package.FunctionOf(node);
        while (inner is not null && inner.Enclosing != function) inner = inner.Enclosing;
        return inner;
    }

    /// <summary>Whether an address is only lent to a call, which is taken to write before it returns and to keep nothing.</summary>
    private static bool IsArgument(SyntaxNode address)
    {
        var parent = address.Parent;
        while (parent is ParenExpr) parent = parent.Parent;
        return parent is CallExpr { Parent: not (DeferStmt or GoStmt) };
    }
}
