using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Findings stand on one line.</summary>
internal static class Lines
{
    /// <summary>A node as far as it stands on its first line.</summary>
    public static Location FirstOf(GoFile file, SyntaxNode node)
    {
        var end = file.Text.GetLineSpan(file.Text.GetLine(node.Span.Start)).End;
        return new Location(file, node.Span.End <= end ? node.Span : node.Span with { End = end });
    }
}
