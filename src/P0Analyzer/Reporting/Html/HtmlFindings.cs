using System.Globalization;
using GoGrammar.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Html;

/// <summary>Every finding with its code, and filters for them.</summary>
internal static class HtmlFindings
{
    private const int Context = 3;

    // Generated code has lines of many kilobytes; in bytes.
    private const int MostShown = 400;

    /// <summary>The section.</summary>
    public static Html Of(Report report, FindingIndex index) => Html.Of(
        $"""
        <section aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        {(report.Findings.IsEmpty ? Html.Of($"<p class=\"empty\">There are none.</p>\n") : Filters(report))}
        <div id="list">
        {report.Findings.Select((finding, number) => Article(finding, number + 1, report, index))}</div>
        </section>

        """);

    private static Html Filters(Report report) => Html.Of(
        $"""
        <form id="filters" hidden>
        <label>Integration <select id="by-integration"><option value="">all</option>{report.Integrations.Select((integration, number) => Html.Of($"<option value=\"i{number + 1}\">{integration.Integration.Name} ({integration.Integration.Package.Directory})</option>"))}<option value="none">none</option></select></label>
        <label>Requirement <select id="by-requirement"><option value="">all</option>{VerdictTable.Requirements.Append(Requirement.Input).Select(requirement => Html.Of($"<option value=\"{requirement.Key()}\">{requirement.DisplayName()}</option>"))}</select></label>
        <fieldset><legend>Level</legend>
        <label><input type="checkbox" name="level" value="error" checked> error</label>
        <label><input type="checkbox" name="level" value="warning" checked> warning</label>
        <label><input type="checkbox" name="level" value="note" checked> note</label>
        <label><input type="checkbox" name="level" value="suppressed" checked> suppressed</label>
        </fieldset>
        <output id="shown" aria-live="polite">{report.Findings.Length} of {report.Findings.Length} shown</output>
        </form>

        """);

    private static Html Article(Finding finding, int number, Report report, FindingIndex index)
    {
        var region = Region.Of(finding.Location);
        var integrations = index.IntegrationsOf(finding);
        var names = string.Join(" ", integrations.Select(position => $"i{position + 1}").DefaultIfEmpty("none"));
        var level = finding.IsSuppressed ? "suppressed" : Words.Of(finding.Level);
        return Html.Of(
            $"""
            <article id="f{number}" class="finding {level}" data-integration="{names}" data-requirement="{finding.Rule.Requirement.Key()}" data-level="{level}">
            <h3><span class="level {level}">{level}</span> <a href="#{finding.Rule.Id}">{finding.Rule.Id} {finding.Rule.Name}</a></h3>
            <p class="place"><code>{finding.Location.File.Path}:{region.Line}:{region.Column}</code>{integrations.Select(position => Html.Of($" <span class=\"of\">{report.Integrations[position].Integration.Name}</span>"))}{(ComparisonWords.Of(finding) is { } state ? Html.Of($" <span class=\"of\">{state}</span>") : Html.Empty)}</p>
            <p>{MessageRenderer.Render(finding)}</p>
            {Suppression(finding)}{Code(finding, region, index)}{Related(finding)}</article>

            """);
    }

    private static Html Suppression(Finding finding)
    {
        if (finding.Suppression is not { } suppression) return Html.Empty;
        var until = suppression.Until?.ToString(" (until yyyy-MM-dd)", CultureInfo.InvariantCulture) ?? "";
        return Html.Of($"<p class=\"why\">Suppressed{until}: {suppression.Reason}</p>\n");
    }

    private static Html Related(Finding finding) => finding.Related.IsEmpty
        ? Html.Empty
        : Html.Of($"<ul class=\"related\">{finding.Related.Select(related => Html.Of($"<li><code>{related.Location.File.Path}:{Region.Of(related.Location).Line}</code> {related.Text}</li>"))}</ul>\n");

    private static Html Code(Finding finding, Region region, FindingIndex index)
    {
        var text = finding.Location.File.Text;
        var highlighter = index.HighlighterOf(finding.Location.File);
        var lines = Enumerable.Range(region.Line - Context, 2 * Context + 1).Where(line => line >= 1 && line <= text.LineCount)
            .Select(line => Line(text, line, line == region.Line ? finding.Location.Span : null, highlighter));
        return Html.Of($"<pre tabindex=\"0\" aria-label=\"code around line {region.Line}\"><code>{lines}</code></pre>\n");
    }

    private static Html Line(SourceText text, int number, TextSpan? marked, GoHighlighter highlighter)
    {
        var line = text.GetLineSpan(number);
        var end = Math.Min(line.End, line.Start + MostShown);
        if (marked is not { } span)
            return Html.Of($"<span class=\"l\"><span class=\"g\">{number}</span>{highlighter.Of(new TextSpan(line.Start, end))}\n</span>");
        var from = Math.Clamp(span.Start, line.Start, end);
        var to = Math.Clamp(span.End, from, end);
        return Html.Of($"<span class=\"l hit\"><span class=\"g\">{number}</span>{highlighter.Of(new TextSpan(line.Start, from))}<mark>{highlighter.Of(new TextSpan(from, to))}</mark>{highlighter.Of(new TextSpan(to, end))}\n</span>");
    }
}
