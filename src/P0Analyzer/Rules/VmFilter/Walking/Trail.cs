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
            if (BranchSteps.Of(trail.File, trail.Edge) is { } step) steps.Add(step);
        }

        steps.Reverse();
        return steps.DrainToImmutable();
    }
}
