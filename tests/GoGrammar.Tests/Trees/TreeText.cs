using GoGrammar.Text;

namespace GoGrammar.Tests.Trees;

/// <summary>Trees as text.</summary>
internal static class TreeText
{
    public static string Print(GoSyntaxTree tree)
    {
        var writer = new StringWriter();
        SyntaxTreePrinter.Print(tree, writer);
        return writer.ToString();
    }

    /// <summary>The tree of a text, or its first error.</summary>
    public static string PrintOrError(byte[] source)
    {
        var tree = GoSyntaxTree.Parse(new SourceText(source));
        return FirstError(tree) is { } error ? $"ERROR {error}\n" : Print(tree);
    }

    /// <summary>The first error, <c>line:column: message</c>, or null.</summary>
    public static string? FirstError(GoSyntaxTree tree)
    {
        if (!tree.HasErrors) return null;
        var first = tree.Diagnostics[0];
        return $"{tree.Text.GetBytePosition(first.Span.Start)}: {first.Message}";
    }
}
