using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>An analyzer with what it reports, asked for once.</summary>
internal sealed class RegisteredAnalyzer(Analyzer analyzer, int order)
{
    /// <summary>Its place among the analyzers of the run.</summary>
    public int Order { get; } = order;

    public Analyzer Analyzer { get; } = analyzer;

    public ImmutableArray<DiagnosticDescriptor> Rules { get; } = analyzer.SupportedDiagnostics;
}
