using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting;

/// <summary>What a run was compared with, so that only what is new is reported. Verdicts are on all of the code nevertheless.</summary>
public sealed record Comparison
{
    /// <summary>The baseline's file, as it is shown; null without one.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>The baseline's entries that nothing corresponds to any more, with how many are too many; none when the run is incomplete.</summary>
    public ImmutableArray<BaselineEntry> Stale { get; init; } = [];

    /// <summary>The revision that changed lines are counted from, as the user named it; null when all lines count.</summary>
    public string? Since { get; init; }

    /// <summary>The commit that was compared with, the merge base of <see cref="Since"/> and what is checked out: its full hash.</summary>
    public string? BaseCommit { get; init; }
}

/// <summary>A comparison in words: the same words wherever it is told.</summary>
internal static class ComparisonWords
{
    /// <summary>Why a finding is not reported as new: <c>in the baseline</c>; null when it is new, or was compared with nothing.</summary>
    public static string? Of(Finding finding) => !finding.IsUnchanged ? null : finding.IsOnUnchangedLine ? "on an unchanged line" : "in the baseline";

    /// <summary>The same behind something else, in brackets; empty when it is new.</summary>
    public static string Mark(Finding finding) => Of(finding) is { } words ? $" ({words})" : "";

    /// <summary>The state of a finding in the machine-readable formats; null when it was compared with nothing.</summary>
    public static string? StateOf(Finding finding) => finding.BaselineState switch
    {
        BaselineState.New => "new",
        BaselineState.Unchanged => "unchanged",
        _ => null,
    };

    /// <summary>How many findings are not reported because they were there before, and why: <c>5 in the baseline, 3 on unchanged lines</c>.</summary>
    public static IEnumerable<string> CountsOf(IReadOnlyCollection<Finding> findings)
    {
        var unchanged = findings.Where(finding => !finding.IsSuppressed && finding.IsUnchanged).ToList();
        var onLines = unchanged.Count(finding => finding.IsOnUnchangedLine);
        if (unchanged.Count > onLines) yield return $"{unchanged.Count - onLines} in the baseline";
        if (onLines > 0) yield return $"{onLines} on unchanged lines";
    }

    /// <summary>The sentence that a reader of both findings and verdicts needs; null when there is nothing to explain.</summary>
    public static string? NoteOn(Report report)
        => report.Findings.Any(finding => !finding.IsSuppressed && finding.IsUnchanged) ? "Verdicts are on all of the code; of the findings, only new ones are shown and fail." : null;

    /// <summary>A stale entry, and where it stands.</summary>
    public static string OfStale(BaselineEntry entry, Comparison comparison) => $"{entry} ({comparison.BaselineFile}:{entry.Line})";
}
