using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>A way from one block to the next.</summary>
/// <param name="From">The block that control leaves.</param>
/// <param name="To">The block that it enters.</param>
/// <param name="Kind">Why it goes there.</param>
/// <param name="Condition">
/// For <see cref="FlowEdgeKind.True"/> and <see cref="FlowEdgeKind.False"/> the atomic condition: no <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> or parentheses around it.
/// For <see cref="FlowEdgeKind.Case"/> and <see cref="FlowEdgeKind.NoCase"/> the value or type of the case.
/// For <see cref="FlowEdgeKind.RangeTurn"/> and <see cref="FlowEdgeKind.RangeDone"/> what is ranged over.
/// </param>
/// <param name="Tag">For <see cref="FlowEdgeKind.Case"/> and <see cref="FlowEdgeKind.NoCase"/> what the condition is compared with; in a type switch <c>x</c> of <c>x.(type)</c>.</param>
public sealed record FlowEdge(BasicBlock From, BasicBlock To, FlowEdgeKind Kind, Expr? Condition = null, Expr? Tag = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"{From} → {To} ({Kind})";
}
