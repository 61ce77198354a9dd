using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>That a loop compares something that moves from turn to turn with something that does not.</summary>
/// <param name="Comparison">The comparison in the text; what is ranged over for a range.</param>
/// <param name="Moving">The operand that moves.</param>
/// <param name="Fixed">The operand that does not.</param>
/// <param name="Trend">How it moves.</param>
/// <param name="Operator">How the moving operand stands to the fixed one when the limit is reached.</param>
/// <param name="AtLimit">The edge taken when the limit is reached.</param>
/// <param name="Before">The edge taken before.</param>
/// <param name="Guards">The flow nodes that a turn must pass for the comparison to be made and to count.</param>
internal sealed record BoundTest(
    Expr Comparison, Expr Moving, Expr Fixed, Trend Trend, Token Operator, FlowEdge AtLimit, FlowEdge? Before, ImmutableArray<SyntaxNode> Guards)
{
    /// <summary>The direction in which the operand moves; a place that is never stepped is taken to be meant to grow.</summary>
    public int Direction => Trend.Direction == 0 ? 1 : Trend.Direction;
}
