using System.IO;
using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Compliance;

/// <summary>
/// The compliance review in Markdown: the status, then for each integration the seven requirements with their evidence, what breaks them and how to
/// mend it, what is suppressed; then what could not be judged, and a receipt by which the review can be repeated.
/// </summary>
public sealed class MarkdownComplianceReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("# P0 compliance review");
        text.WriteLine();
        text.WriteLine($"**Status: {ComplianceStatus.Of(report)}**");
        text.WriteLine();
        text.WriteLine(Summary.Of(report));
        WriteComparison(report, text);
        if (report.Integrations.Length > 1) WriteMatrix(report, text);
        foreach (var integration in report.Integrations) WriteIntegration(integration, text);
        WriteElsewhere(report, text);
        WriteErrors(report, text);
        MarkdownReceipt.Write(report.Receipt, text);
    }

    private static void WriteComparison(Report report, TextWriter text)
    {
        if (report.Comparison is not { } comparison) return;
        text.WriteLine();
        text.WriteLine("Verdicts and counts of violations are on all of the code; findings that were there before are marked.");
        if (comparison.Stale.IsEmpty) return;
        text.WriteLine();
        text.WriteLine("Stale in the baseline:");
        text.WriteLine();
        foreach (var entry in comparison.Stale) text.WriteLine($"- {MarkdownText.Escape(ComparisonWords.OfStale(entry, comparison))}");
    }

    private static void WriteMatrix(Report report, TextWriter text)
    {
        text.WriteLine();
        text.WriteLine($"| integration | {string.Join(" | ", VerdictTable.Requirements.Select(requirement => requirement.DisplayName()))} |");
        text.WriteLine($"| --- |{string.Concat(VerdictTable.Requirements.Select(_ => " --- |"))}");
        foreach (var integration in report.Integrations)
            text.WriteLine($"| {NameOf(integration)} | {string.Join(" | ", integration.Verdicts.Select(verdict => VerdictWords.Of(verdict.Status)))} |");
    }

    private static void WriteIntegration(IntegrationVerdicts verdicts, TextWriter text)
    {
        text.WriteLine();
        text.WriteLine($"## {NameOf(verdicts)}: {ComplianceStatus.Of(verdicts)}");
        text.WriteLine();
        text.WriteLine(ComplianceStatus.CountsOf(verdicts) + ".");
        if (ComplianceStatus.KindOf(verdicts.Integration) is { } kind)
        {
            text.WriteLine();
            text.WriteLine($"Kind {MarkdownText.Escape(kind)}.");
        }

        text.WriteLine();
        text.WriteLine("| | requirement | status | evidence |");
        text.WriteLine("| --- | --- | --- | --- |");
        foreach (var (index, verdict) in verdicts.Verdicts.Index())
        {
            var evidence = MarkdownText.Escape(string.Join(", ", VerdictWords.DetailsOf(verdict)));
            text.WriteLine($"| {index + 1} | {verdict.Requirement.DisplayName()} | {VerdictWords.Of(verdict.Status)} | {evidence} |");
        }

        var findings = ComplianceStatus.FindingsOf(verdicts).ToList();
        new MarkdownFindings(text, "###").Write("Violations", findings.Where(finding => finding.Level == DiagnosticLevel.Error));
        new MarkdownFindings(text, "###").Write("Warnings and notes", findings.Where(finding => finding.Level != DiagnosticLevel.Error));
        MarkdownFindings.WriteSuppressed(findings, text);
    }

    private static void WriteElsewhere(Report report, TextWriter text)
    {
        var findings = ComplianceStatus.Elsewhere(report).ToList();
        if (findings.Count == 0) return;
        text.WriteLine();
        text.WriteLine("## In code of no integration");
        new MarkdownFindings(text, "###").Write("Findings", findings);
        MarkdownFindings.WriteSuppressed(findings, text);
    }

    private static void WriteErrors(Report report, TextWriter text)
    {
        if (report.IsComplete) return;
        text.WriteLine();
        text.WriteLine("## Could not be judged");
        text.WriteLine();
        foreach (var error in report.Errors)
            text.WriteLine($"- {(error.Place.Length == 0 ? "" : $"{MarkdownText.Code(error.Place)}: ")}{MarkdownText.Escape(error.Message)}");
    }

    private static string NameOf(IntegrationVerdicts verdicts) =>
        $"{MarkdownText.Escape(verdicts.Integration.Name)} ({MarkdownText.Code(verdicts.Integration.Package.Directory)})";
}
