using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>What a manifest says of one requirement.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Status">Its status.</param>
/// <param name="Location">The value of phase 8: <c>acme.go:25</c>, <c>FAIL: P0102 acme.go:67</c>.</param>
/// <param name="Evidence">The evidence of phase 10: <c>acme.go:25 (init), acme.go:98 (use)</c>.</param>
public sealed record ManifestCheck(Requirement Requirement, VerdictStatus Status, string Location, string Evidence)
{
    /// <summary>The word of phase 10 for the status.</summary>
    public string StatusWord => Status == VerdictStatus.NotApplicable ? "n/a" : Words.Of(Status);
}

/// <summary>What a manifest says of an integration.</summary>
/// <param name="Name">The integration's name.</param>
/// <param name="Folder">The folder of its package, as shown.</param>
/// <param name="Checks">Seven, in the manifest's order.</param>
/// <param name="Violations">How many errors stand.</param>
/// <param name="Warnings">How many warnings stand.</param>
public sealed record ManifestFacts(string Name, string Folder, ImmutableArray<ManifestCheck> Checks, int Violations, int Warnings)
{
    /// <summary>The checks in one line: <c>5 pass, 1 fail, 1 n/a</c>.</summary>
    public string Summary => string.Join(", ", Checks.CountBy(check => check.StatusWord).Select(count => $"{count.Value} {count.Key}"));

    /// <summary>The facts on each integration of a report, in its order.</summary>
    public static ImmutableArray<ManifestFacts> Of(Report report) => [.. report.Integrations.Select(Of)];

    /// <summary>The facts on an integration whose seven verdicts are known.</summary>
    internal static ManifestFacts Of(string name, string folder, ImmutableArray<RecordedVerdict> verdicts) => new(
        name,
        folder,
        [.. verdicts.Select(verdict => new ManifestCheck(verdict.Requirement, verdict.Status, ManifestWords.LocationOf(verdict), ManifestWords.EvidenceOf(verdict)))],
        verdicts.Sum(verdict => verdict.Standing(DiagnosticLevel.Error).Count()),
        verdicts.Sum(verdict => verdict.Standing(DiagnosticLevel.Warning).Count()));

    private static ManifestFacts Of(IntegrationVerdicts judged) =>
        Of(judged.Integration.Name, judged.Integration.Package.Directory, [.. judged.Verdicts.Select(RecordedVerdict.Of)]);
}
