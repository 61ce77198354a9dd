using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>
/// A rule, in the shape of Roslyn's <c>DiagnosticAnalyzer</c>: it says what it reports and registers what it wants to see. One instance serves
/// all packages, which are analysed concurrently: it has no state of its own; what is kept about a package is kept in a local of its action.
/// </summary>
public abstract class Analyzer
{
    /// <summary>What it may report; reporting anything else is a defect of the analyzer.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers the actions. Called once a run, before any package is looked at.</summary>
    public abstract void Initialize(AnalysisContext context);
}
