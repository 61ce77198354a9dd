using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>What a manifest needs of a verdict, whether it was decided a moment ago or is read from a log.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Status">How the integration stands to it.</param>
/// <param name="Reason">Why it is not known, not asked, or no plain pass; null where the rest says it all.</param>
/// <param name="Details">What every report says of it, item by item.</param>
/// <param name="Evidence">Where it is kept, in the order of reports.</param>
/// <param name="Findings">The findings, suppressed ones and notes too.</param>
internal sealed record RecordedVerdict(
    Requirement Requirement, VerdictStatus Status, string? Reason, ImmutableArray<string> Details, ImmutableArray<RecordedEvidence> Evidence, ImmutableArray<RecordedFinding> Findings)
{
    /// <summary>A verdict that was decided a moment ago.</summary>
    public static RecordedVerdict Of(Verdict verdict) => new(
        verdict.Requirement,
        verdict.Status,
        verdict.Reason,
        [.. VerdictWords.PlainDetailsOf(verdict)],
        [.. verdict.Evidence.Select(item => new RecordedEvidence(item.Note, item.Location is { } place ? MessageRenderer.RenderPlace(place) : null))],
        [.. verdict.Findings.Select(finding => new RecordedFinding(finding.Rule.Id, finding.Level, MessageRenderer.RenderPlace(finding.Location), finding.Suppression?.Reason))]);

    /// <summary>The findings of a level that no comment suppresses.</summary>
    public IEnumerable<RecordedFinding> Standing(DiagnosticLevel level) => Findings.Where(finding => finding.Level == level && finding.Justification is null);
}

/// <summary>Something that keeps a requirement.</summary>
/// <param name="Note">A word on what is there.</param>
/// <param name="Place">Where: <c>acme.go:25</c>; null when it is in no one place.</param>
internal sealed record RecordedEvidence(string Note, string? Place);

/// <summary>Something that breaks a requirement.</summary>
/// <param name="RuleId">The rule's ID.</param>
/// <param name="Level">How much it weighs.</param>
/// <param name="Place">Where: <c>acme.go:67</c>.</param>
/// <param name="Justification">Why a comment suppresses it; null while none does.</param>
internal sealed record RecordedFinding(string RuleId, DiagnosticLevel Level, string Place, string? Justification)
{
    /// <summary>As evidence against: <c>P0102 acme.go:67</c>.</summary>
    public string Text => $"{RuleId} {Place}";
}
