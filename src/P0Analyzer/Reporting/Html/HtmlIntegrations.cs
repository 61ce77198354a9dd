using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Compliance;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Html;

/// <summary>Each integration with the evidence for its seven verdicts.</summary>
internal static class HtmlIntegrations
{
    /// <summary>The section; nothing without integrations.</summary>
    public static Html Of(Report report) => report.Integrations.IsEmpty
        ? Html.Empty
        : Html.Of(
            $"""
            <section aria-labelledby="evidence">
            <h2 id="evidence">Evidence</h2>
            {report.Integrations.Select((integration, index) => Integration(integration, index))}</section>

            """);

    private static Html Integration(IntegrationVerdicts verdicts, int index)
    {
        var kind = ComplianceStatus.KindOf(verdicts.Integration);
        return Html.Of(
            $"""
            <h3 id="i{index + 1}">{verdicts.Integration.Name} <small>{verdicts.Integration.Package.Directory}</small></h3>
            <p>{ComplianceStatus.Of(verdicts)}: {ComplianceStatus.CountsOf(verdicts)}.{(kind is null ? "" : $" Kind {kind}.")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Evidence for {verdicts.Integration.Name}">
            <table class="evidence">
            <thead><tr><th scope="col">Requirement</th><th scope="col">Status</th><th scope="col">Evidence</th></tr></thead>
            <tbody>
            {verdicts.Verdicts.Select(verdict => Row(verdict, index))}</tbody>
            </table>
            </div>

            """);
    }

    private static Html Row(Verdict verdict, int index) => Html.Of(
        $"""
        <tr id="{HtmlMatrix.AnchorOf(index, verdict.Requirement)}"><th scope="row">{verdict.Requirement.DisplayName()}</th><td>{HtmlMatrix.Badge(verdict.Status)}</td><td>{string.Join(", ", VerdictWords.DetailsOf(verdict))}</td></tr>

        """);
}
