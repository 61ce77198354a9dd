using System.Globalization;
using System.Text;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar;

/// <summary>
/// Prints trees for reading and for comparison with Go's own: a node a line, <c>KIND line:column-line:column</c>, indented by two spaces a level,
/// with <c> name=</c>, <c> value=</c> and <c> op=</c> where a node has one. Columns count bytes from 1; an end is exclusive; comments are left out.
/// </summary>
public static class SyntaxTreePrinter
{
    /// <summary>How many bytes of a literal are shown.</summary>
    private const int ShownBytes = 40;

    private static readonly string[] KindNames = Enum.GetNames<SyntaxKind>();

    /// <summary>Prints the nodes of a tree. It takes trees of any depth.</summary>
    public static void Print(GoSyntaxTree tree, System.IO.TextWriter output)
    {
        var line = new StringBuilder();
        var nodes = new List<SyntaxNode> { tree.Root };
        var depths = new List<int> { 0 };
        while (nodes.Count > 0)
        {
            var node = nodes[^1];
            var depth = depths[^1];
            nodes.RemoveAt(nodes.Count - 1);
            depths.RemoveAt(depths.Count - 1);
            AppendLine(line.Clear(), node, depth, tree.Text);
            output.Write(line);
            PushChildren(node, depth + 1, nodes, depths);
        }
    }

    /// <summary>Prints how many nodes of each kind a tree has: <c> Kind=count</c> each, sorted by kind.</summary>
    public static void PrintKinds(GoSyntaxTree tree, System.IO.TextWriter output)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            var kind = KindNames[(int)node.Kind];
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }

        foreach (var (kind, count) in counts)
        {
            output.Write(' ');
            output.Write(kind);
            output.Write('=');
            output.Write(count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void PushChildren(SyntaxNode node, int depth, List<SyntaxNode> nodes, List<int> depths)
    {
        var first = nodes.Count;
        node.AddChildrenTo(nodes);
        nodes.Reverse(first, nodes.Count - first);
        for (var i = first; i < nodes.Count; i++) depths.Add(depth);
    }

    private static void AppendLine(StringBuilder line, SyntaxNode node, int depth, SourceText text)
    {
        line.Append(' ', 2 * depth).Append(KindNames[(int)node.Kind]).Append(' ');
        AppendPosition(line, text.GetBytePosition(node.Span.Start));
        line.Append('-');
        AppendPosition(line, text.GetBytePosition(node.Span.End));
        AppendDetail(line, node);
        line.Append('\n');
    }

    private static void AppendPosition(StringBuilder line, LinePosition position) => line.Append(position.Line).Append(':').Append(position.Column);

    private static void AppendDetail(StringBuilder line, SyntaxNode node)
    {
        if (node is Ident ident)
        {
            line.Append(" name=").Append(ident.Name);
            return;
        }

        if (node is BasicLit literal)
        {
            line.Append(" value=");
            var bytes = System.Text.Encoding.UTF8.GetBytes(literal.Value);
            GoQuoting.AppendQuoted(line, bytes.AsSpan(0, Math.Min(bytes.Length, ShownBytes)));
            return;
        }

        if (Operator(node) is { } op) line.Append(" op=").Append(op.Text());
    }

    private static Token? Operator(SyntaxNode node) => node switch
    {
        BinaryExpr x => x.Op,
        UnaryExpr x => x.Op,
        AssignStmt x => x.Tok,
        IncDecStmt x => x.Tok,
        BranchStmt x => x.Tok,
        GenDecl x => x.Tok,
        _ => null,
    };
}
