using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>The order of results, which no schedule of threads can change.</summary>
internal static class ResultOrder
{
    public static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Location.File.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span.End),
    ];

    /// <summary>Within a requirement the rules' order decides, then the order in which a rule spoke: the first is what a manifest quotes.</summary>
    public static ImmutableArray<Evidence> Sort(IEnumerable<(int Order, Evidence Evidence)> evidence)
        => [.. evidence.OrderBy(item => item.Evidence.Requirement).ThenBy(item => item.Order).Select(item => item.Evidence)];
}
