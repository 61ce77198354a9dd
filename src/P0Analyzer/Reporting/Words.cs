using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting;

/// <summary>The words of the machine-readable formats, which stay when a member of an enumeration is renamed.</summary>
internal static class Words
{
    /// <summary>A level: <c>error</c>.</summary>
    public static string Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Note => "note",
        DiagnosticLevel.Warning => "warning",
        DiagnosticLevel.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>A status: <c>notApplicable</c>.</summary>
    public static string Of(VerdictStatus status) => status switch
    {
        VerdictStatus.Pass => "pass",
        VerdictStatus.Fail => "fail",
        VerdictStatus.Warn => "warn",
        VerdictStatus.Unknown => "unknown",
        VerdictStatus.NotApplicable => "notApplicable",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>A precision in SARIF's words: <c>very-high</c>.</summary>
    public static string Of(DiagnosticPrecision precision) => precision switch
    {
        DiagnosticPrecision.Low => "low",
        DiagnosticPrecision.Medium => "medium",
        DiagnosticPrecision.High => "high",
        DiagnosticPrecision.VeryHigh => "very-high",
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, null),
    };
}
