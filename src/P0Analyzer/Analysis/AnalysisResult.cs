using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>What a run found, package by package in the program's order; the same for the same input, however many cores there were.</summary>
/// <param name="Program">What was analysed.</param>
/// <param name="Packages">One result for each of the program's packages, in their order.</param>
/// <param name="InternalErrors">The rules that broke before any package was looked at; those of a package are with it.</param>
public sealed record AnalysisResult(GoProgram Program, ImmutableArray<PackageResult> Packages, ImmutableArray<InternalError> InternalErrors)
{
    /// <summary>The rules that there are, whether they ran or not.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; init; } = [];

    /// <summary>What the rules weighed.</summary>
    public RuleLevels Levels { get; init; } = RuleLevels.Default;

    /// <summary>
    /// The findings in the files that were asked for and those elsewhere that lead through one of them, suppressed ones too. The others in their context are
    /// with the packages: they only decide verdicts.
    /// </summary>
    public IEnumerable<Finding> Findings => Packages.SelectMany(package => package.Findings).Where(IsAskedFor);

    /// <summary>All rules that broke, wherever they did.</summary>
    public IEnumerable<InternalError> AllInternalErrors => InternalErrors.Concat(Packages.SelectMany(package => package.InternalErrors));

    private static bool IsAskedFor(Finding finding)
        => !finding.Location.File.IsContext
            || finding.Related.Any(related => !related.Location.File.IsContext)
            || finding.Path.Any(step => !step.Location.File.IsContext);
}
