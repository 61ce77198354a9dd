using System.Globalization;
using System.IO;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Compliance;

/// <summary>Findings rule by rule: each place with its code, then once what is required and how code looks that keeps it.</summary>
/// <param name="text">Where they go.</param>
/// <param name="heading">The heading's number signs.</param>
internal sealed class MarkdownFindings(TextWriter text, string heading)
{
    private const int Context = 2;

    /// <summary>Writes the findings that stand under a title; nothing when there are none.</summary>
    public void Write(string title, IEnumerable<Finding> findings)
    {
        var rules = findings.Where(finding => !finding.IsSuppressed).GroupBy(finding => finding.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal).ToList();
        if (rules.Count == 0) return;
        text.WriteLine();
        text.WriteLine($"{heading} {title}");
        foreach (var group in rules)
        {
            text.WriteLine();
            text.WriteLine($"{heading}# {group.Key.Id} {group.Key.Name}");
            foreach (var finding in group) WriteFinding(finding);
            WriteMend(group.Key);
        }
    }

    /// <summary>Writes what comments suppress, and why; nothing when they suppress nothing.</summary>
    public static void WriteSuppressed(IEnumerable<Finding> findings, TextWriter text)
    {
        var suppressed = findings.Where(finding => finding.IsSuppressed).ToList();
        if (suppressed.Count == 0) return;
        text.WriteLine();
        text.WriteLine("### Suppressed");
        text.WriteLine();
        text.WriteLine("| rule | place | until | reason |");
        text.WriteLine("| --- | --- | --- | --- |");
        foreach (var finding in suppressed)
        {
            var until = finding.Suppression!.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
            text.WriteLine($"| {finding.Rule.Id} {finding.Rule.Name} | {MarkdownText.Code(PlaceOf(finding.Location))} | {until} | {MarkdownText.Escape(finding.Suppression.Reason)} |");
        }
    }

    private void WriteFinding(Finding finding)
    {
        text.WriteLine();
        text.WriteLine($"{MarkdownText.Code(PlaceOf(finding.Location))} {Words.Of(finding.Level)}{ComparisonWords.Mark(finding)}: {MarkdownText.Escape(MessageRenderer.Render(finding))}");
        foreach (var related in finding.Related) text.WriteLine($"- {MarkdownText.Code(PlaceOf(related.Location))}: {MarkdownText.Escape(related.Text)}");
        var lines = SourceLines.Around(finding.Location, Context).ToList();
        var width = lines[^1].Number.ToString(CultureInfo.InvariantCulture).Length;
        var fence = MarkdownText.FenceFor(string.Concat(lines.Select(line => line.Before + line.Marked + line.After)));
        text.WriteLine();
        text.WriteLine($"{fence}text");
        foreach (var line in lines)
        {
            var number = line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width);
            text.WriteLine($"{(line.IsFound ? ">" : " ")} {number} | {line.Before}{line.Marked.Trim('\u200b')}{line.After}".TrimEnd());
        }

        text.WriteLine(fence);
    }

    private void WriteMend(DiagnosticDescriptor rule)
    {
        var prose = RuleProse.Of(rule);
        text.WriteLine();
        text.WriteLine($"**What is required.** {prose.Why}");
        text.WriteLine();
        text.WriteLine($"**How to mend it.** {prose.Good}".TrimEnd());
        if (prose.GoodCode.Length == 0) return;
        text.WriteLine();
        text.WriteLine("<details><summary>Code that keeps it</summary>");
        text.WriteLine();
        text.WriteLine("```go");
        text.Write(prose.GoodCode);
        text.WriteLine("```");
        text.WriteLine();
        text.WriteLine("</details>");
    }

    private static string PlaceOf(Location location)
    {
        var region = Region.Of(location);
        return $"{location.File.Path}:{region.Line}:{region.Column}";
    }
}
