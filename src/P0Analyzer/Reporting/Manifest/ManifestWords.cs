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
    public static string LocationOf(Verdict verdict) => verdict.Status switch
    {
        VerdictStatus.Pass when verdict.Reason is null => PlaceOf(verdict.Evidence[0]),
        VerdictStatus.Pass => Suppressed(verdict) is { Length: > 0 } suppressed ? $"SUPPRESSED: {suppressed}" : $"QUALIFIED: {verdict.Reason}",
        VerdictStatus.Fail => $"FAIL: {Standing(verdict, DiagnosticLevel.Error)}",
        VerdictStatus.Warn => $"WARN: {Standing(verdict, DiagnosticLevel.Warning)}",
        VerdictStatus.Unknown => $"UNKNOWN: {verdict.Reason}",
        _ => $"N/A: {verdict.Reason}",
    };

    /// <summary>All that decided.</summary>
    public static string EvidenceOf(Verdict verdict) => Join([.. VerdictWords.DetailsOf(verdict)], MostEvidence);

    // The size of a file is what its evidence says, not where the file starts.
    private static string PlaceOf(Evidence evidence) =>
        evidence.Location is { } place && evidence.Requirement != Requirement.FileSize ? MessageRenderer.RenderPlace(place) : evidence.Note;

    private static string Standing(Verdict verdict, DiagnosticLevel level) =>
        Join([.. verdict.Findings.Where(finding => finding.Level == level && !finding.IsSuppressed).Select(VerdictWords.TextOf).Distinct()], MostItems);

    private static string Suppressed(Verdict verdict) => Join(
        [.. verdict.Suppressed.Where(finding => finding.Level > DiagnosticLevel.Note).Select(finding => $"{VerdictWords.TextOf(finding)} ({finding.Suppression!.Reason})")],
        MostItems);

    private static string Join(List<string> items, int most) =>
        items.Count <= most ? string.Join(", ", items) : $"{string.Join(", ", items.Take(most))} and {items.Count - most} more";
}
