namespace P0Analyzer.Analysis;

/// <summary>A package as a whole.</summary>
public sealed class PackageAnalysisContext : ActionContext
{
    internal PackageAnalysisContext(IReportSink sink)
        : base(sink)
    {
    }
}
