using System.Collections.Immutable;
using GoGrammar.Parsing;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar;

/// <summary>The front door: the syntax tree of one Go file.</summary>
public sealed class GoSyntaxTree
{
    internal GoSyntaxTree(SourceText text, File root, ImmutableArray<SyntaxDiagnostic> diagnostics, int maxDepth, long passedOver)
    {
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
        MaxDepth = maxDepth;
        PassedOver = passedOver;
    }

    /// <summary>The text that was parsed.</summary>
    public SourceText Text { get; }

    /// <summary>The file. Where the text is not Go, <see cref="BadDecl"/>, <see cref="BadStmt"/> and <see cref="BadExpr"/> mark what was lost.</summary>
    public File Root { get; }

    /// <summary>Why the text is not Go, in source order; empty when it is.</summary>
    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; }

    /// <summary>Whether the text is not Go and the tree is partial.</summary>
    public bool HasErrors => !Diagnostics.IsEmpty;

    /// <summary>
    /// No path from the root to a node is longer than this. Some hundreds in code that people write; what walks a tree by recursion should ask
    /// first, since Go allows 100,000 levels of nesting.
    /// </summary>
    public int MaxDepth { get; }

    /// <summary>How many tokens were passed over to get out of errors; what holds the same token twice counts it twice.</summary>
    internal long PassedOver { get; }

    /// <summary>Parses a file. It takes any bytes: what is wrong with them is told by <see cref="Diagnostics"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> asked to stop.</exception>
    public static GoSyntaxTree Parse(SourceText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FileParser.Parse(text, cancellationToken);
    }
}
