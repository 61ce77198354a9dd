using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>The way through a function on which a group that has a limit on other ways gets none.</summary>
internal static class UnlimitedPath
{
    /// <summary>The places that tell that way from others; empty when nothing in the function limits the group, so that every way is such a one.</summary>
    public static ImmutableArray<Location> Find(GoPackage package, ErrgroupUsage usage, GroupCreation creation, Location go)
    {
        if (package.FunctionOf(creation.Node) is not { } function) return [];
        var start = usage.Calls.FirstOrDefault(call => call.Method == GroupMethod.Go && call.Function == function && call.Location == go);
        if (start is null) return [];

        ImmutableArray<CallExpr> limits = [.. usage.Calls
            .Where(call => call.Method == GroupMethod.SetLimit && call.Group == start.Group && call.Function == function)
            .Select(call => call.Call)];
        var graph = package.FlowOf(function);
        if (limits.IsEmpty || graph.PointOf(creation.Node) is not { } made || graph.PointOf(start.Call) is not { } started) return [];
        return graph.FindPath(made, started, limits) is { } path
            ? [.. path.Steps.Select(step => Location.OnFirstLine(function.File, step.Span))]
            : [];
    }
}
