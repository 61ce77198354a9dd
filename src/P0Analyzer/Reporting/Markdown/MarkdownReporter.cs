using System.IO;
using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Markdown;

/// <summary>
/// A comment on a pull request: the verdicts as a table, the findings that stand, then the evidence, folded. It stays below the length that GitHub takes
/// and says what it leaves out.
/// </summary>
public sealed class MarkdownReporter : IReporter
{
    // GitHub takes comments of 65,536 characters. What is left holds the headings and the sentences on what was left out.
    private const int Longest = 65_536 - 2_048;

    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        var page = new StringBuilder();
        page.Append($"## P0: {Summary.Of(report).TrimEnd('.')}\n");
        WriteErrors(report, page);
        if (ComparisonWords.NoteOn(report) is { } note) page.Append($"\n{note}\n");
        WriteTable(report, page);
        WriteFindings(report, page);
        WriteStale(report, page);
        WriteEvidence(report, page);
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static void WriteErrors(Report report, StringBuilder page)
    {
        if (report.IsComplete) return;
        page.Append("\n**Incomplete**: what could not be judged is unknown, which is no pass.\n\n");
        Append(page, report.Errors, Longest / 4, "problem", error => $"- {MarkdownText.Escape($"{error.Place}{(error.Place.Length == 0 ? "" : ": ")}{error.Message}")}\n");
    }

    private static void WriteTable(Report report, StringBuilder page)
    {
        if (report.Integrations.IsEmpty) return;
        page.Append("\n| Integration |");
        foreach (var requirement in VerdictTable.Requirements) page.Append($" {requirement.DisplayName()} |");
        page.Append("\n| --- |").Insert(page.Length, " --- |", VerdictTable.Requirements.Length).Append('\n');
        Append(page, report.Integrations, Longest / 2, "integration", RowOf);
    }

    private static string RowOf(IntegrationVerdicts judged)
    {
        var cells = judged.Verdicts.Select(verdict => verdict.Status switch
        {
            VerdictStatus.Fail or VerdictStatus.Unknown => $"**{VerdictWords.Of(verdict.Status)}**",
            _ => VerdictWords.Of(verdict.Status),
        });
        return $"| {MarkdownText.Escape($"{judged.Integration.Name} ({judged.Integration.Package.Directory})")} | {string.Join(" | ", cells)} |\n";
    }

    private static void WriteFindings(Report report, StringBuilder page)
    {
        var standing = report.Findings.Where(finding => finding.Stands).OrderByDescending(finding => finding.Level).ToList();
        if (standing.Count == 0) return;
        page.Append("\n### Findings\n\n");
        Append(page, standing, Longest * 3 / 4, "finding", LineOf);
    }

    private static string LineOf(Finding finding)
    {
        var place = $"{finding.Location.File.Path}:{Region.Of(finding.Location).Line}";
        var rule = $"[{finding.Rule.Id} {finding.Rule.Name}]({finding.Rule.HelpLinkUri})";
        return $"- **{Words.Of(finding.Level)}** {rule} at {MarkdownText.Escape(place)}: {MarkdownText.Escape(MessageRenderer.Render(finding))}\n";
    }

    private static void WriteStale(Report report, StringBuilder page)
    {
        if (report.Comparison is not { Stale.IsEmpty: false } comparison) return;
        page.Append("\n### Stale in the baseline\n\n");
        Append(page, comparison.Stale, Longest * 7 / 8, "entry", entry => $"- {MarkdownText.Escape(ComparisonWords.OfStale(entry, comparison))}\n");
    }

    private static void WriteEvidence(Report report, StringBuilder page)
    {
        if (report.Integrations.IsEmpty) return;
        page.Append("\n<details><summary>Evidence</summary>\n\n| Integration | Requirement | Status | Evidence |\n| --- | --- | --- | --- |\n");
        var rows = report.Integrations.SelectMany(judged => judged.Verdicts.Select(verdict => (judged.Integration.Name, Verdict: verdict))).ToList();
        Append(page, rows, Longest, "verdict", row =>
            $"| {MarkdownText.Escape(row.Name)} | {row.Verdict.Requirement.DisplayName()} | {VerdictWords.Of(row.Verdict.Status)} "
            + $"| {MarkdownText.Escape(string.Join(", ", VerdictWords.DetailsOf(row.Verdict)))} |\n");
        page.Append("\n</details>\n");
    }

    /// <summary>Appends an item a line as long as the page stays within a length, in UTF-16 code units, then how many did not fit.</summary>
    private static void Append<T>(StringBuilder page, IReadOnlyCollection<T> items, int longest, string word, Func<T, string> lineOf)
    {
        var shown = 0;
        foreach (var item in items)
        {
            var line = lineOf(item);
            if (page.Length + line.Length > longest) break;
            page.Append(line);
            shown++;
        }

        if (shown < items.Count) page.Append($"\n… and {Summary.Count(items.Count - shown, $"more {word}")}\n");
    }
}
