using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A node of a kind that was asked for.</summary>
public sealed class SyntaxNodeAnalysisContext : ActionContext
{
    internal SyntaxNodeAnalysisContext(IReportSink sink, GoFile file, SyntaxNode node)
        : base(sink)
    {
        File = file;
        Node = node;
    }

    /// <summary>The node.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The file that it stands in.</summary>
    public GoFile File { get; }

    /// <summary>The innermost function or literal around the node; null outside of all.</summary>
    public GoFunction? ContainingFunction => Package.FunctionOf(Node);
}
