using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A place that changes from turn to turn.</summary>
/// <param name="Place">The place; for <c>len(pages)</c> the list.</param>
/// <param name="Direction">1 when each step adds, -1 when each subtracts, 0 when there is no step.</param>
/// <param name="Advances">The flow nodes of the loop that step it.</param>
/// <param name="Disturbance">What sets it otherwise in a turn after which there can be another: back, or to what the vendor says; null when nothing does.</param>
internal sealed record Counter(Place Place, int Direction, ImmutableArray<SyntaxNode> Advances, Setting? Disturbance)
{
    /// <summary>Whether the disturbance is an answer of the vendor.</summary>
    public bool IsVendors { get; init; }

    /// <summary>Whether it counts what a page holds, items or bytes, so that an empty page does not advance it.</summary>
    public bool CountsItems { get; init; }
}
