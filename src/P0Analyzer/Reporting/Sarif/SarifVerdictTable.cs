using Newtonsoft.Json.Linq;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>
/// All verdicts, as the property <c>integrations</c> of the run: what a manifest is written from. Readers take verdicts from here and decide none themselves.
/// docs/sarif.md describes it.
/// </summary>
internal static class SarifVerdictTable
{
    /// <summary>An object an integration, in the order of the report.</summary>
    public static JArray Create(Report report) => [.. report.Integrations.Select(Create)];

    private static JObject Create(IntegrationVerdicts judged)
    {
        var (integration, verdicts) = judged;
        var requirements = new JObject();
        foreach (var verdict in verdicts) requirements.Add(verdict.Requirement.Key(), Create(verdict));
        return new JObject
        {
            ["name"] = integration.Name,
            ["package"] = integration.Package.Name,
            ["directory"] = integration.Package.Directory,
            ["kind"] = integration.Kind.Key(),
            ["kindReason"] = integration.KindReason,
            ["compliant"] = judged.IsCompliant,
            ["requirements"] = requirements,
        };
    }

    private static JObject Create(Verdict verdict) => new()
    {
        ["status"] = Words.Of(verdict.Status),
        ["reason"] = verdict.Reason,
        ["details"] = new JArray(VerdictWords.PlainDetailsOf(verdict)),
        ["evidence"] = new JArray(verdict.Evidence.Select(Create)),
        ["findings"] = new JArray(verdict.Findings.Select(Create)),
    };

    private static JObject Create(Evidence evidence) => new()
    {
        ["text"] = VerdictWords.TextOf(evidence),
        ["note"] = evidence.Note,
        ["file"] = evidence.Location?.File.Path,
        ["line"] = evidence.Location is { } place ? Region.Of(place).Line : null,
    };

    private static JObject Create(Finding finding) => new()
    {
        ["ruleId"] = finding.Rule.Id,
        ["level"] = Words.Of(finding.Level),
        ["file"] = finding.Location.File.Path,
        ["line"] = Region.Of(finding.Location).Line,
        ["suppressed"] = finding.IsSuppressed,
        ["justification"] = finding.Suppression?.Reason,
        ["baselineState"] = ComparisonWords.StateOf(finding),
    };
}
