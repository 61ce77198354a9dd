using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Input;

/// <summary>A file that is not Go. The first error only: those after it often follow from it.</summary>
public sealed class P0001SyntaxError : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0001SyntaxError;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterFileAction(AnalyzeFile);

    private static void AnalyzeFile(FileAnalysisContext context)
    {
        if (context.File.Tree.Diagnostics is [var first, ..]) context.Report(Rule, context.File, first.Span, first.Message);
    }
}
