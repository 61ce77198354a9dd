using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>Verdicts as a manifest's values. What is no plain pass never reads like one: it starts with a word in capitals.</summary>
internal static class ManifestWords
{
    // A manifest is read whole by people and programs; the report has all of them.
    private const int MostItems = 3;
    private const int MostEvidence = 20;

    /// <summary>Where the requirement is kept, or why that cannot be said.</summary>
    public static string LocationOf(RecordedVerdict verdict) => verdict.Status switch
    {
        VerdictStatus.Pass when verdict.Reason is null => PlaceOf(verdict.Requirement, verdict.Evidence[0]),
        VerdictStatus.Pass => Suppressed(verdict) is { Length: > 0 } suppressed ? $"SUPPRESSED: {suppressed}" : $"QUALIFIED: {verdict.Reason}",
        VerdictStatus.Fail => $"FAIL: {Standing(verdict, DiagnosticLevel.Error)}",
        VerdictStatus.Warn => $"WARN: {Standing(verdict, DiagnosticLevel.Warning)}",
        VerdictStatus.Unknown => $"UNKNOWN: {verdict.Reason}",
        _ => $"N/A: {verdict.Reason}",
    };

    /// <summary>All that decided.</summary>
    public static string EvidenceOf(RecordedVerdict verdict) => Join(verdict.Details, MostEvidence);

    // The size of a file is what its evidence says, not where the file starts.
    private static string PlaceOf(Requirement requirement, RecordedEvidence evidence) =>
        evidence.Place is { } place && requirement != Requirement.FileSize ? place : evidence.Note;

    private static string Standing(RecordedVerdict verdict, DiagnosticLevel level) =>
        Join([.. verdict.Standing(level).Select(finding => finding.Text).Distinct()], MostItems);

    private static string Suppressed(RecordedVerdict verdict) => Join(
        [.. verdict.Findings.Where(finding => finding.Justification is not null && finding.Level > DiagnosticLevel.Note).Select(finding => $"{finding.Text} ({finding.Justification})")],
        MostItems);

    private static string Join(ImmutableArray<string> items, int most) =>
        items.Length <= most ? string.Join(", ", items) : $"{string.Join(", ", items.Take(most))} and {items.Length - most} more";
}
