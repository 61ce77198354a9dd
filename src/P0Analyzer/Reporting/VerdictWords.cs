using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting;

/// <summary>Verdicts in words: the same words wherever a verdict is told.</summary>
internal static class VerdictWords
{
    /// <summary>A status for people; what must not be overlooked is in capitals.</summary>
    public static string Of(VerdictStatus status) => status switch
    {
        VerdictStatus.Pass => "pass",
        VerdictStatus.Fail => "FAIL",
        VerdictStatus.Warn => "warn",
        VerdictStatus.Unknown => "UNKNOWN",
        _ => "n/a",
    };

    /// <summary>
    /// What decided, item by item: the findings (<c>P0102 acme.go:67</c>, with a word on those that were there before), else what keeps the requirement (<c>acme.go:25 (init)</c>) and
    /// why it is not known, not asked, or passes only because of suppressions.
    /// </summary>
    public static IEnumerable<string> DetailsOf(Verdict verdict) => DetailsOf(verdict, finding => TextOf(finding) + ComparisonWords.Mark(finding));

    /// <summary>The same without a word on what was there before: what is true of the code, whatever it is compared with.</summary>
    public static IEnumerable<string> PlainDetailsOf(Verdict verdict) => DetailsOf(verdict, TextOf);

    private static IEnumerable<string> DetailsOf(Verdict verdict, Func<Finding, string> textOf)
    {
        var parts = new List<string>();
        if (verdict.Status is VerdictStatus.Fail or VerdictStatus.Warn)
            parts.AddRange(verdict.Findings.Where(finding => !finding.IsSuppressed && finding.Level > DiagnosticLevel.Note).Select(textOf));
        else if (verdict.Reason is { } reason) parts.Add(reason);
        if (verdict.Status == VerdictStatus.Pass) parts.InsertRange(0, verdict.Evidence.Select(TextOf));
        return parts.Distinct();
    }

    /// <summary>A finding as evidence against: <c>P0102 acme.go:67</c>.</summary>
    public static string TextOf(Finding finding) => $"{finding.Rule.Id} {MessageRenderer.RenderPlace(finding.Location)}";

    /// <summary>An item of evidence, spelled whole: <c>acme.go:25 (init)</c>.</summary>
    public static string TextOf(Evidence evidence) =>
        evidence.InReports is { } whole ? whole
            : evidence.Location is { } place ? $"{MessageRenderer.RenderPlace(place)} ({evidence.Note})" : evidence.Note;
}
