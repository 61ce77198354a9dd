using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>How much a log may hold.</summary>
/// <param name="Results">Results of a run.</param>
/// <param name="RelatedLocations">Locations of a result beside its own.</param>
/// <param name="FlowSteps">Locations of a thread flow.</param>
/// <param name="CompressedBytes">The whole log, compressed by gzip.</param>
internal sealed record SarifLimits(int Results, int RelatedLocations, int FlowSteps, long CompressedBytes)
{
    /// <summary>What GitHub's code scanning takes ("SARIF support for code scanning").</summary>
    public static SarifLimits GitHub { get; } = new(25_000, 999, 10_000, 10_000_000);

    /// <summary>No limits, for readers that need all.</summary>
    public static SarifLimits None { get; } = new(int.MaxValue, int.MaxValue, int.MaxValue, long.MaxValue);

    /// <summary>The results that fit: the weightiest first, of equal ones the earlier; in the order in which they came.</summary>
    public List<Finding> Choose(List<Finding> findings) => Choose(findings, finding => (int)finding.Level);

    /// <summary>The same of things whose weights are known.</summary>
    public List<T> Choose<T>(List<T> items, Func<T, int> weightOf)
    {
        if (items.Count <= Results) return items;
        return [.. items.Index().OrderByDescending(item => weightOf(item.Item)).Take(Results).OrderBy(item => item.Index).Select(item => item.Item)];
    }

    /// <summary>The steps that fit: the first ones, and the last, where the flow ends.</summary>
    public IEnumerable<FlowStep> Choose(IReadOnlyList<FlowStep> steps)
        => steps.Count <= FlowSteps ? steps : steps.Take(FlowSteps - 1).Append(steps[^1]);
}
