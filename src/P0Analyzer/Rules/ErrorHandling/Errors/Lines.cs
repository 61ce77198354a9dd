using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Findings stand on one line.</summary>
internal static class Lines
{
    /// <summary>A node as far as it stands on its first line.</summary>
    public static Location FirstOf(GoFile file, SyntaxNode node) => Location.OnFirstLine(file, node.Span);
}
