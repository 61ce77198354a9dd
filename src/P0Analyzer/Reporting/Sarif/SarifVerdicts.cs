using Microsoft.CodeAnalysis.Sarif;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>Verdicts that no finding tells as SARIF's <c>result</c>s: what is kept, what asks nothing, what is not known.</summary>
/// <param name="content">Which of them.</param>
/// <param name="firstRequirement">The index in the run's <c>rules</c> of the first requirement.</param>
/// <param name="findings">Makes the fingerprints.</param>
internal sealed class SarifVerdicts(SarifContent content, int firstRequirement, SarifResults findings)
{
    /// <summary>The results of all integrations, in their order and that of the requirements.</summary>
    public IEnumerable<Result> Create(Report report) =>
        from integration in report.Integrations
        from verdict in integration.Verdicts
        where content.HasFlag(ContentOf(verdict.Status)) && ContentOf(verdict.Status) != SarifContent.None
        select Create(integration.Integration, verdict);

    private Result Create(Integration integration, Verdict verdict)
    {
        var related = new SarifRelatedLocations([], int.MaxValue);
        var text = TextOf(integration, verdict, related);
        var place = PlaceOf(integration, verdict);
        var created = new Result
        {
            RuleId = SarifRequirements.IdOf(verdict.Requirement),
            RuleIndex = firstRequirement + SarifRequirements.IndexOf(verdict.Requirement),
            Kind = KindOf(verdict.Status),
            Level = FailureLevel.None,
            Message = new Message { Text = text },
            Locations = [SarifPlaces.CreateWithSnippet(place)],
            PartialFingerprints = findings.FingerprintsOf(place),
            RelatedLocations = related.ToList(),
        };
        created.SetProperty("requirement", verdict.Requirement.Key());
        created.SetProperty("integration", integration.Name);
        created.SetProperty("status", Words.Of(verdict.Status));
        if (verdict.Reason is { } reason) created.SetProperty("reason", reason);
        return created;
    }

    private static string TextOf(Integration integration, Verdict verdict, SarifRelatedLocations related)
    {
        var about = $"{verdict.Requirement.DisplayName()} of '{integration.Name}'";
        var reason = SarifRelatedLocations.EscapeLinks(verdict.Reason ?? "no reason is known");
        return verdict.Status switch
        {
            VerdictStatus.Pass => $"{about} is kept: {string.Join(", ", verdict.Evidence.Select(item => Link(item, related)).Distinct())}.",
            VerdictStatus.Unknown => $"{about} is unknown: {reason}.",
            _ => $"{about} is not asked: {reason}.",
        };
    }

    private static string Link(Evidence evidence, SarifRelatedLocations related)
    {
        var text = VerdictWords.TextOf(evidence);
        if (evidence.Location is not { } place) return SarifRelatedLocations.EscapeLinks(text);
        if (evidence.InReports is not null) return related.Link(place, text, evidence.Note);
        return $"{related.Link(place, MessageRenderer.RenderPlace(place), evidence.Note)} ({SarifRelatedLocations.EscapeLinks(evidence.Note)})";
    }

    /// <summary>Where it can be seen, else where the integration is declared: a result without a place is not valid for every reader.</summary>
    private static Analysis.Location PlaceOf(Integration integration, Verdict verdict)
    {
        var seen = verdict.Status == VerdictStatus.Pass ? verdict.Evidence.Select(evidence => evidence.Location).FirstOrDefault(place => place is not null) : null;
        return seen ?? new Analysis.Location(integration.Type.File!, integration.Type.Syntax.Name.Span);
    }

    private static SarifContent ContentOf(VerdictStatus status) => status switch
    {
        VerdictStatus.Pass => SarifContent.Pass,
        VerdictStatus.NotApplicable => SarifContent.NotApplicable,
        VerdictStatus.Unknown => SarifContent.Unknown,
        _ => SarifContent.None,
    };

    private static ResultKind KindOf(VerdictStatus status) => status switch
    {
        VerdictStatus.Pass => ResultKind.Pass,
        VerdictStatus.Unknown => ResultKind.Open,
        _ => ResultKind.NotApplicable,
    };
}
