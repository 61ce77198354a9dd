using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting;

/// <summary>A run in one line.</summary>
internal static class Summary
{
    /// <summary>For example <c>2 integrations, 1 compliant; 7 errors, 1 warning; 4 files.</c></summary>
    public static string Of(Report report)
    {
        var compliant = report.Integrations.Count(integration => integration.IsCompliant);
        var parts = new List<string>
        {
            $"{Count(report.Integrations.Length, "integration")}, {compliant} compliant",
            FindingCounts(report),
            Count(report.FileCount, "file"),
        };
        if (report.Errors.Length > 0) parts.Add($"incomplete: {Count(report.Errors.Length, "problem")}");
        return string.Join("; ", parts) + ".";
    }

    /// <summary>The findings that stand, by level, and how many do not: <c>7 errors, 1 warning, 2 suppressed, 5 in the baseline</c>.</summary>
    public static string FindingCounts(Report report)
    {
        var standing = report.Findings.Where(finding => finding.Stands).CountBy(finding => finding.Level).ToDictionary();
        var parts = new List<string>();
        Add(DiagnosticLevel.Error, "error");
        Add(DiagnosticLevel.Warning, "warning");
        Add(DiagnosticLevel.Note, "note");
        if (parts.Count == 0) parts.Add(report.Comparison is null ? "no findings" : "no new findings");
        var suppressed = report.Findings.Count(finding => finding.IsSuppressed);
        if (suppressed > 0) parts.Add($"{suppressed} suppressed");
        parts.AddRange(ComparisonWords.CountsOf(report.Findings));
        return string.Join(", ", parts);

        void Add(DiagnosticLevel level, string word)
        {
            if (standing.GetValueOrDefault(level) is var count and > 0) parts.Add(Count(count, word));
        }
    }

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
