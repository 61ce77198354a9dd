using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A file.</summary>
public sealed class FileAnalysisContext : ActionContext
{
    internal FileAnalysisContext(IReportSink sink, GoFile file)
        : base(sink)
        => File = file;

    /// <summary>The file.</summary>
    public GoFile File { get; }
}
