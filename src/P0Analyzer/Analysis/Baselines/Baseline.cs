using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>Findings of one kind that a team has taken over with its code.</summary>
/// <param name="Key">What they are known by.</param>
/// <param name="Count">How many there are, from 1.</param>
/// <param name="Line">The line of the baseline's file that says so, from 1; 0 when none does yet.</param>
public sealed record BaselineEntry(BaselineKey Key, int Count, int Line = 0)
{
    /// <inheritdoc/>
    public override string ToString() => Count == 1 ? $"{Key}" : $"{Key} ({Count} times)";
}

/// <summary>What a team has taken over with its code, so that only what is new fails. Entries are in order of their keys, each key once.</summary>
public sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>How many findings it holds.</summary>
    public int FindingCount => Entries.Sum(entry => entry.Count);

    /// <summary>A baseline of all findings of a run that stand in its code, whatever their level.</summary>
    /// <param name="result">The run.</param>
    /// <param name="folderOf">How the baseline spells the folder of a package.</param>
    public static Baseline Of(AnalysisResult result, Func<string, string> folderOf) => Create(
        from package in result.Packages
        from finding in package.Findings
        where Takes(finding)
        select BaselineKey.Of(finding, folderOf(package.Package.Directory)));

    /// <summary>Whether a baseline may have a finding: what is suppressed needs none, and what is about the tool's own input cannot be put off.</summary>
    internal static bool Takes(Finding finding) => !finding.IsSuppressed && finding.Rule.Requirement != Requirement.Input;

    /// <summary>A baseline of entries in any order.</summary>
    public static Baseline Create(IEnumerable<BaselineEntry> entries) => new([.. entries.OrderBy(entry => entry.Key)]);

    private static Baseline Create(IEnumerable<BaselineKey> keys) => Create(keys.CountBy(key => key).Select(pair => new BaselineEntry(pair.Key, pair.Value)));
}
