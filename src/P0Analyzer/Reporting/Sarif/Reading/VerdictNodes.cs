using System.Text.Json;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Manifest;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Sarif.Reading;

/// <summary>
/// Reads what <see cref="SarifVerdictTable"/> writes. Each value has to be of its kind, and a verdict has to agree with its findings: nothing that does not
/// pass may come out as something that reads like it.
/// </summary>
internal static class VerdictNodes
{
    /// <summary>The facts on an integration.</summary>
    /// <exception cref="SarifFormatException">Something is missing, of the wrong kind, or contradicts something else.</exception>
    public static ManifestFacts ReadIntegration(Node integration) => ManifestFacts.Of(
        integration["name"].DemandText(),
        integration["directory"].DemandText(),
        [.. VerdictTable.Requirements.Select(requirement => ReadVerdict(requirement, integration["requirements"][requirement.Key()]))]);

    private static RecordedVerdict ReadVerdict(Requirement requirement, Node node)
    {
        var verdict = new RecordedVerdict(
            requirement,
            node["status"].DemandOneOf<VerdictStatus>(Words.Of),
            node["reason"].TextOrNull(),
            [.. node["details"].Demand(JsonValueKind.Array).Items.Select(item => item.DemandText())],
            [.. node["evidence"].Demand(JsonValueKind.Array).Items.Select(ReadEvidence)],
            [.. node["findings"].Demand(JsonValueKind.Array).Items.Select(ReadFinding)]);
        return Contradiction(verdict) is { } why ? throw node.Refuse(why) : verdict;
    }

    private static RecordedEvidence ReadEvidence(Node node) =>
        new(node["note"].DemandText(), node["file"].TextOrNull() is { } file ? PlaceOf(file, node["line"]) : null);

    private static RecordedFinding ReadFinding(Node node)
    {
        var isSuppressed = node["suppressed"].Demand(JsonValueKind.True, JsonValueKind.False).Value.GetBoolean();
        return new RecordedFinding(
            node["ruleId"].DemandText(),
            node["level"].DemandOneOf<DiagnosticLevel>(Words.Of),
            PlaceOf(node["file"].DemandText(), node["line"]),
            isSuppressed ? node["justification"].DemandText() : null);
    }

    private static string PlaceOf(string file, Node line) =>
        line.Number is >= 1 and { } number ? $"{MessageRenderer.FileNameOf(file)}:{number}" : throw line.Refuse("a line from 1 has to stand here");

    // The order of the specification: what stands decides before anything else does.
    private static string? Contradiction(RecordedVerdict verdict)
    {
        var hasErrors = verdict.Standing(DiagnosticLevel.Error).Any();
        var hasWarnings = verdict.Standing(DiagnosticLevel.Warning).Any();
        return verdict.Status switch
        {
            VerdictStatus.Fail => hasErrors ? null : "it fails and no error stands",
            _ when hasErrors => $"an error stands, and the status is '{Words.Of(verdict.Status)}'",
            VerdictStatus.Warn => hasWarnings ? null : "it warns and no warning stands",
            VerdictStatus.Pass when hasWarnings => "a warning stands, and the status is 'pass'",
            VerdictStatus.Pass when verdict.Evidence.IsEmpty => "it passes without evidence",
            VerdictStatus.Pass when verdict.Reason is null && verdict.Findings.Any(finding => finding.Justification is not null && finding.Level > DiagnosticLevel.Note) =>
                "it passes only because of suppressions, and gives no reason",
            VerdictStatus.Unknown or VerdictStatus.NotApplicable when verdict.Reason is null => $"it is '{Words.Of(verdict.Status)}' and gives no reason",
            _ => null,
        };
    }
}
