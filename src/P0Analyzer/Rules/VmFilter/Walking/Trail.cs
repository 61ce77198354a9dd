using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>The way that a walk has come, edge by edge, the latest first.</summary>
internal sealed record Trail(Trail? Previous, FlowEdge Edge, GoFile File)
{
    private const int MaxSteps = 12;

    /// <summary>The branches on the way, in the order of running; the last ones when there are many.</summary>
    public static ImmutableArray<FlowStep> Steps(Trail? trail)
    {
        var steps = ImmutableArray.CreateBuilder<FlowStep>();
        for (; trail is not null && steps.Count < MaxSteps; trail = trail.Previous)
        {
            if (trail.Edge.Condition is { } condition && TextOf(trail.Edge.Kind, Spelling.Of(condition)) is { } text)
                steps.Add(new FlowStep(new Location(trail.File, Spelling.FirstLine(trail.File, condition.Span)), text));
        }

        steps.Reverse();
        return steps.DrainToImmutable();
    }

    private static string? TextOf(FlowEdgeKind kind, string condition) => kind switch
    {
        FlowEdgeKind.True => $"{condition} holds",
        FlowEdgeKind.False => $"{condition} does not hold",
        FlowEdgeKind.Case => $"case {condition}",
        FlowEdgeKind.RangeTurn => $"for an element of {condition}",
        _ => null,
    };
}
