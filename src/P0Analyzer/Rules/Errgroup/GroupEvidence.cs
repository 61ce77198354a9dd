using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>What shows that a package's groups are bounded.</summary>
internal static class GroupEvidence
{
    /// <summary>Each limit with its value, spelled as the manifest quotes it: <c>SetLimit=10</c>; a group without one that starts nothing here is named too.</summary>
    public static IEnumerable<Evidence> In(GoPackage package, ErrgroupUsage usage)
    {
        foreach (var call in usage.Calls)
        {
            if (call.Method == GroupMethod.SetLimit) yield return new Evidence(Requirement.Errgroup, call.Location, $"SetLimit={Value(package, call)}");
        }

        foreach (var call in usage.Calls)
        {
            if (call.Method != GroupMethod.SetLimit && !usage.Calls.Any(other => other.Method == GroupMethod.SetLimit && other.Group == call.Group))
                yield return new Evidence(Requirement.Errgroup, call.Location, call.Method == GroupMethod.Go ? "Go on a group limited elsewhere" : "nothing started");
        }
    }

    private static string Value(GoPackage package, GroupCall call)
        => call.Call.Args is [var limit] ? package.ConstantOf(limit)?.ToString() ?? call.Function.File.Text.ToString(limit.Span) : "?";
}
