using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.JUnit;

/// <summary>What JUnit calls a suite.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cases">Its cases, in order.</param>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases)
{
    /// <summary>The suite of an integration.</summary>
    public static JUnitSuite Of(IntegrationVerdicts judged)
    {
        var (integration, verdicts) = judged;
        var name = $"{integration.Name} ({integration.Package.Directory})";
        return new JUnitSuite(name, [.. verdicts.Select(verdict => CaseOf(name, verdict))]);
    }

    /// <summary>What counts for no integration: files that are no Go, suppressions, packages without integrations. Null when there is nothing.</summary>
    public static JUnitSuite? OfTheRest(Report report)
    {
        var counted = report.Integrations.SelectMany(judged => judged.Verdicts).SelectMany(verdict => verdict.Findings).ToHashSet(ReferenceEqualityComparer.Instance);
        var findings = report.Findings.Where(finding => finding.Stands && finding.Level > DiagnosticLevel.Note && !counted.Contains(finding));
        List<JUnitCase> cases = [.. report.Errors.Select(CaseOf), .. findings.Select(CaseOf)];
        return cases.Count == 0 ? null : new JUnitSuite("files", cases);
    }

    private static JUnitCase CaseOf(string suite, Verdict verdict)
    {
        var standing = verdict.Findings.Where(finding => !finding.IsSuppressed && finding.Level > DiagnosticLevel.Note);
        return new JUnitCase(suite, verdict.Requirement.DisplayName(), verdict.Status, string.Join(", ", VerdictWords.DetailsOf(verdict)), [.. standing.Select(LineOf)]) { IsUnchanged = verdict.IsUnchanged };
    }

    private static JUnitCase CaseOf(Finding finding) => new(
        finding.Location.File.Path,
        $"{finding.Rule.Id} {finding.Rule.Name} in line {Region.Of(finding.Location).Line}",
        finding.Level == DiagnosticLevel.Error ? VerdictStatus.Fail : VerdictStatus.Warn,
        VerdictWords.TextOf(finding),
        [LineOf(finding)]);

    private static JUnitCase CaseOf(RunError error) => new(error.Path ?? "p0", error.Kind.ToString(), VerdictStatus.Unknown, error.Message, []);

    private static string LineOf(Finding finding)
    {
        var region = Region.Of(finding.Location);
        return $"{finding.Location.File.Path}:{region.Line}:{region.Column}: {Words.Of(finding.Level)} {finding.Rule.Id} {finding.Rule.Name}: {MessageRenderer.Render(finding)}{ComparisonWords.Mark(finding)}";
    }
}

/// <summary>What JUnit calls a case.</summary>
/// <param name="ClassName">What it is sorted under.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">How it came out.</param>
/// <param name="Summary">Why, in one line.</param>
/// <param name="Lines">The findings, a line each.</param>
internal sealed record JUnitCase(string ClassName, string Name, VerdictStatus Status, string Summary, IReadOnlyList<string> Lines)
{
    /// <summary>Whether nothing in it is new: what was there before fails no build.</summary>
    public bool IsUnchanged { get; init; }
}
