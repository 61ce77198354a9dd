using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules;

/// <summary>Edges of a control-flow graph as the steps of a finding's path.</summary>
internal static class BranchSteps
{
    /// <summary>The step that tells why control goes along an edge; null when it always does.</summary>
    public static FlowStep? Of(GoFile file, FlowEdge edge)
        => edge.Condition is { } condition && TextOf(edge.Kind, Spelling.Of(condition)) is { } text ? new FlowStep(Location.OnFirstLine(file, condition.Span), text) : null;

    private static string? TextOf(FlowEdgeKind kind, string condition) => kind switch
    {
        FlowEdgeKind.True => $"{condition} holds",
        FlowEdgeKind.False => $"{condition} does not hold",
        FlowEdgeKind.Case => $"case {condition}",
        FlowEdgeKind.RangeTurn => $"for an element of {condition}",
        _ => null,
    };
}
