using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A condition on which a loop is left.</summary>
/// <param name="Condition">The atomic condition, the value of a case, or what is ranged over.</param>
/// <param name="Edge">The edge that leaves.</param>
/// <param name="Fact">What holds when it is left; null for the end of a range.</param>
/// <param name="IsFailure">Whether the loop's function fails then, so that it is no end of the pages.</param>
internal sealed record LoopExit(Expr Condition, FlowEdge Edge, ConditionFact? Fact, bool IsFailure)
{
    /// <summary>The expressions that decide: the condition, and what a case compares it with.</summary>
    public IEnumerable<Expr> Operands => Edge.Tag is { } tag ? [tag, Condition] : [Condition];

    /// <summary>All conditions on which a loop is left, in the order of the graph.</summary>
    public static IReadOnlyList<LoopExit> AllOf(LoopContext loop)
    {
        var exits = new List<LoopExit>();
        foreach (var edge in loop.Flow.Exits)
        {
            if (edge.Condition is { } condition && edge.Kind != FlowEdgeKind.NoReturn)
                exits.Add(new LoopExit(condition, edge, ConditionFacts.Of(edge), FailureExit.Is(loop.Graph, edge.To)));
        }

        return exits;
    }

    /// <summary>Whether an error is tested for <c>nil</c>: it says that the call failed, and nothing about pages.</summary>
    public bool IsErrorTest(GoPackage package) => Fact is ConditionFact.NilTest test && IsError(package, test.Value);

    /// <summary>Whether an error is looked at more closely: <c>errors.Is(err, vendor.ErrNoMorePages)</c>, <c>err == io.EOF</c>.</summary>
    public bool IsErrorPredicate(GoPackage package) => Fact switch
    {
        ConditionFact.Comparison comparison => IsError(package, comparison.Left) || IsError(package, comparison.Right),
        ConditionFact.BoolTest { Value: CallExpr { Args: [var first, ..] } call } => IsError(package, first) && !IsAboutContext(package, call),
        _ => false,
    };

    private static bool IsError(GoPackage package, Expr expression)
    {
        var type = package.TypeOf(expression);
        return type.IsError || (type.IsUnknown && expression.Unparen() is Ident { Name: "err" });
    }

    private static bool IsAboutContext(GoPackage package, CallExpr call)
        => call.Args.Any(argument => argument.Unparen() is SelectorExpr selector && package.SymbolOf(selector) is ImportedSymbol { ImportPath: "context" });
}
