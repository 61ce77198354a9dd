using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Html;

/// <summary>The verdicts on all integrations at a glance, each a link to its evidence.</summary>
internal static class HtmlMatrix
{
    /// <summary>The section.</summary>
    public static Html Of(Report report)
    {
        if (report.Integrations.IsEmpty) return Html.Of($"<section><h2>Verdicts</h2><p class=\"empty\">There is no integration in what was read.</p></section>\n");
        return Html.Of(
            $"""
            <section aria-labelledby="verdicts">
            <h2 id="verdicts">Verdicts</h2>
            <table class="matrix" role="table">
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Integration</th>{VerdictTable.Requirements.Select(requirement => Html.Of($"<th scope=\"col\" role=\"columnheader\">{requirement.DisplayName()}</th>"))}</tr></thead>
            <tbody role="rowgroup">
            {report.Integrations.Index().Select(Row)}</tbody>
            </table>
            </section>

            """);
    }

    /// <summary>A status as a badge: a sign and a word, so that it does not depend on colours.</summary>
    public static Html Badge(VerdictStatus status) =>
        Html.Of($"<span class=\"badge {ClassOf(status)}\"><span aria-hidden=\"true\">{SignOf(status)}</span> {VerdictWords.Of(status)}</span>");

    /// <summary>The anchor of a verdict's evidence.</summary>
    public static string AnchorOf(int integration, Requirement requirement) => $"i{integration + 1}-{requirement.Key()}";

    private static Html Row((int Index, IntegrationVerdicts Integration) row) => Html.Of(
        $"""
        <tr role="row"><th scope="row" role="rowheader"><a href="#i{row.Index + 1}">{row.Integration.Integration.Name}</a> <small>{row.Integration.Integration.Package.Directory}</small></th>{row.Integration.Verdicts.Select(verdict => Html.Of($"<td role=\"cell\" data-label=\"{verdict.Requirement.DisplayName()}\"><a href=\"#{AnchorOf(row.Index, verdict.Requirement)}\">{Badge(verdict.Status)}</a></td>"))}</tr>

        """);

    private static string ClassOf(VerdictStatus status) => status switch
    {
        VerdictStatus.Pass => "pass",
        VerdictStatus.Fail => "fail",
        VerdictStatus.Warn => "warn",
        VerdictStatus.Unknown => "unknown",
        _ => "na",
    };

    private static string SignOf(VerdictStatus status) => status switch
    {
        VerdictStatus.Pass => "✓",
        VerdictStatus.Fail => "✗",
        VerdictStatus.Warn => "!",
        VerdictStatus.Unknown => "?",
        _ => "–",
    };
}
