using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>An integration of the package.</summary>
public sealed class IntegrationAnalysisContext : ActionContext
{
    internal IntegrationAnalysisContext(IReportSink sink, Integration integration)
        : base(sink)
        => Integration = integration;

    /// <summary>The integration.</summary>
    public Integration Integration { get; }
}
