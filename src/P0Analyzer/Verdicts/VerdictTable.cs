using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Verdicts;

/// <summary>Makes verdicts of findings and evidence, in one place, so that no two reports can disagree.</summary>
public static class VerdictTable
{
    /// <summary>The seven requirements, in the manifest's order.</summary>
    public static ImmutableArray<Requirement> Requirements { get; } =
    [
        Requirement.VmFilter, Requirement.CheckAffiliation, Requirement.ValidateCredentials, Requirement.Errgroup,
        Requirement.Pagination, Requirement.ErrorHandling, Requirement.FileSize,
    ];

    /// <summary>
    /// The verdicts on every integration of which a file was asked for, in order of package and integration. Files that are only context count for
    /// them like all others.
    /// </summary>
    public static ImmutableArray<IntegrationVerdicts> Compute(AnalysisResult result) =>
    [
        .. from package in result.Packages
           where !package.Package.IsContext
           from integration in package.Package.Integrations
           where integration.Files.Any(file => !file.IsContext)
           let judge = new IntegrationJudge(result, package, integration)
           select new IntegrationVerdicts(integration, [.. Requirements.Select(judge.Decide)]),
    ];
}
