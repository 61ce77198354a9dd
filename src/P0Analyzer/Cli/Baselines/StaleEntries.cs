using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary>Says on standard error which entries of a baseline are stale: an entry that stays would let the finding come back unseen.</summary>
internal static class StaleEntries
{
    // A terminal shows no more at a time; every report has all of them.
    private const int Most = 20;

    /// <summary>Says it; nothing when none is.</summary>
    public static void Tell(Report report, Terminal terminal)
    {
        if (report.Comparison is not { Stale.IsEmpty: false } comparison) return;
        foreach (var entry in comparison.Stale.Take(Most))
            terminal.Error.WriteLine($"p0: stale in the baseline: {Printable.Neutralize(ComparisonWords.OfStale(entry, comparison))}");
        var more = comparison.Stale.Length > Most ? $"{comparison.Stale.Length - Most} more are; " : "";
        terminal.Error.WriteLine($"p0: {more}'p0 baseline prune' removes what is stale");
    }
}
