using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;
using P0Analyzer.Rules;

namespace P0Analyzer.Cli;

/// <summary>What a report means for the shell.</summary>
internal static class Outcome
{
    /// <summary>The exit code and, unless it is 0, why.</summary>
    public static (int Code, string Reason) Of(Report report, CheckOptions options)
    {
        var failing = report.Findings.Count(finding => Fails(finding, options));
        if (!report.IsComplete && !options.AllowIncomplete)
            return (ExitCode.Incomplete, IncompleteReason(report));
        if (failing > 0)
            return (ExitCode.Findings, $"{Summary.Count(failing, "finding")} at or above --fail-on {Word(options.FailOn)} ({Summary.FindingCounts(report)})");
        return (ExitCode.Clean, "");
    }

    /// <summary>Why a report is incomplete, for the last line on standard error.</summary>
    public static string IncompleteReason(Report report) => $"incomplete, {Causes(report.Errors[0], report.Errors.Length)} (--allow-incomplete accepts that)";

    /// <summary>The first thing that could not be judged, and how many more there are.</summary>
    public static string Causes(RunError first, int count)
    {
        var place = first.Place.Length == 0 ? "" : $"{first.Place}: ";
        var more = count == 1 ? "" : $" and {count - 1} more";
        return Printable.Neutralize(place + first.Message) + more;
    }

    // A file that does not parse decides by being incomplete, and where that is allowed it decides nothing.
    private static bool Fails(Finding finding, CheckOptions options) =>
        options.FailOn is { } least && finding.Level >= least && finding.Stands && finding.Rule != Descriptors.P0001SyntaxError;

    private static string Word(DiagnosticLevel? level) => level == DiagnosticLevel.Warning ? "warning" : "error";
}
