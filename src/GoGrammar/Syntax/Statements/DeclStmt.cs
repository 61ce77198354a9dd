using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A declaration among statements.</summary>
public sealed class DeclStmt : Stmt
{
    internal DeclStmt(TextSpan span, GenDecl decl)
        : base(span)
    {
        Decl = Adopt(decl);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DeclStmt;

    /// <summary>The declaration.</summary>
    public GenDecl Decl { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Decl);
    }
}
