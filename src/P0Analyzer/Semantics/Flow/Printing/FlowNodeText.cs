using System.Text;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Shows a flow node on one line, as it is written, without what is no part of it: the bodies of loops and of function literals.</summary>
internal static class FlowNodeText
{
    private const int MaxLength = 100;

    public static string Of(SyntaxNode node, SourceText source)
    {
        if (node is SelectStmt) return "select";
        var text = new StringBuilder();
        var start = node.Span.Start;
        foreach (var literal in Literals(node))
        {
            Append(text, source, new TextSpan(start, literal.Body.Span.Start));
            text.Append("{…}");
            start = literal.Body.Span.End;
        }

        var end = node is RangeStmt loop ? loop.Body.Span.Start : node.Span.End;
        if (start < end) Append(text, source, new TextSpan(start, end));
        return Shorten(text.ToString().Trim());
    }

    private static IEnumerable<FuncLit> Literals(SyntaxNode node)
        => node.DescendantsAndSelf(inner => inner is not FuncLit && (inner is not BlockStmt || inner == node)).OfType<FuncLit>()
            .Where(literal => node is not RangeStmt loop || !loop.Body.Span.Contains(literal.Span));

    /// <summary>Adds a stretch of source with each run of white space, line ends among it, as one space.</summary>
    private static void Append(StringBuilder text, SourceText source, TextSpan span)
    {
        foreach (var character in source.ToString(span))
        {
            if (!char.IsWhiteSpace(character)) text.Append(character);
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
    }

    private static string Shorten(string text)
    {
        if (text.Length <= MaxLength) return text;
        var end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return $"{text.AsSpan(0, end)}…";
    }
}
