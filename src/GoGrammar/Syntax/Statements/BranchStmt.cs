using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>break</c>, <c>continue</c>, <c>goto</c> or <c>fallthrough</c> statement.</summary>
public sealed class BranchStmt : Stmt
{
    internal BranchStmt(TextSpan span, Token tok, Ident? label)
        : base(span)
    {
        Tok = tok;
        Label = AdoptOptional(label);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BranchStmt;

    /// <summary>The keyword.</summary>
    public Token Tok { get; }

    /// <summary>The label.</summary>
    public Ident? Label { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Label is not null) children.Add(Label);
    }
}
