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
    /// The findings in the files that were asked for, suppressed ones too. Those in their context are with the packages: they only decide verdicts.
    /// </summary>
    public IEnumerable<Finding> Findings
        => Packages.SelectMany(package => package.Findings).Where(finding => !finding.Location.File.IsContext);

    /// <summary>All rules that broke, wherever they did.</summary>
    public IEnumerable<InternalError> AllInternalErrors => InternalErrors.Concat(Packages.SelectMany(package => package.InternalErrors));
}
