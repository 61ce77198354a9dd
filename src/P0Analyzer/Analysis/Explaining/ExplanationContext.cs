using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A package whose rules are explained: what they are given, too.</summary>
public sealed class ExplanationContext : ActionContext
{
    internal ExplanationContext(GoPackage package, AnalysisOptions options, CancellationToken cancellationToken)
        : base(new PackageReports(package, options, cancellationToken))
    {
    }

    /// <summary>What the rules are given for an integration.</summary>
    public IntegrationAnalysisContext Of(Integration integration) => new(Sink, integration);
}
