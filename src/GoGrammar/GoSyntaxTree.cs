using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar;

/// <summary>The front door: the syntax tree of one Go file.</summary>
public sealed class GoSyntaxTree
{
    internal GoSyntaxTree(SourceText text, File root, ImmutableArray<SyntaxDiagnostic> diagnostics)
    {
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that was parsed.</summary>
    public SourceText Text { get; }

    /// <summary>The file. Where the text is not Go, <see cref="BadDecl"/>, <see cref="BadStmt"/> and <see cref="BadExpr"/> mark what was lost.</summary>
    public File Root { get; }

    /// <summary>Why the text is not Go, in source order; empty when it is.</summary>
    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; }

    /// <summary>Whether the text is not Go and the tree is partial.</summary>
    public bool HasErrors => !Diagnostics.IsEmpty;
}
