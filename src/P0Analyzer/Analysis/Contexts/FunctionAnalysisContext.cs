using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A function or method with a body, or a literal outside of any.</summary>
public sealed class FunctionAnalysisContext : ActionContext
{
    internal FunctionAnalysisContext(IReportSink sink, GoFunction function)
        : base(sink)
        => Function = function;

    /// <summary>The function.</summary>
    public GoFunction Function { get; }

    /// <summary>The file that it stands in.</summary>
    public GoFile File => Function.File;
}
