using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>What a suppression comment covers, decided by where it stands.</summary>
internal static class SuppressionCoverage
{
    /// <summary>
    /// A comment after code covers its line. One on a line of its own covers the line under its group of comments, with all of the statement or
    /// declaration that begins that line.
    /// </summary>
    public static TextSpan Of(GoFile file, CommentGroup group, Comment comment)
    {
        var text = file.Text;
        var line = text.GetLine(comment.Span.Start);
        if (FirstInLine(text, line) != comment.Span.Start) return text.GetLineSpan(line);

        var next = text.GetLine(group.Span.End) + 1;
        if (next > text.LineCount) return comment.Span;
        var nextLine = text.GetLineSpan(next);
        var first = FirstInLine(text, next);
        return StatementAt(file.Syntax, first) is { } statement
            ? new TextSpan(nextLine.Start, Math.Max(nextLine.End, statement.Span.End))
            : nextLine;
    }

    /// <summary>The outermost statement, declaration or specification that starts at an offset.</summary>
    private static SyntaxNode? StatementAt(SyntaxNode root, int offset)
    {
        var children = new List<SyntaxNode>();
        var node = root;
        while (node is not null)
        {
            children.Clear();
            node.AddChildrenTo(children);
            node = children.Find(child => child.Span.Contains(offset));
            if (node is Stmt or Decl or Spec && node.Span.Start == offset) return node;
        }

        return null;
    }

    /// <summary>The offset of a line's first byte that is no white space; its end when there is none.</summary>
    private static int FirstInLine(SourceText text, int line)
    {
        var span = text.GetLineSpan(line);
        var offset = span.Start;
        while (offset < span.End && text.Bytes[offset] is (byte)' ' or (byte)'\t') offset++;
        return offset;
    }
}
