using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An expression switch.</summary>
public sealed class SwitchStmt : Stmt
{
    internal SwitchStmt(TextSpan span, Stmt? init, Expr? tag, BlockStmt body)
        : base(span)
    {
        Init = AdoptOptional(init);
        Tag = AdoptOptional(tag);
        Body = Adopt(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SwitchStmt;

    /// <summary>The statement before the tag.</summary>
    public Stmt? Init { get; }

    /// <summary>What the cases are compared with; absent means <c>true</c>.</summary>
    public Expr? Tag { get; }

    /// <summary>The <see cref="CaseClause"/>s.</summary>
    public BlockStmt Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Init is not null) children.Add(Init);
        if (Tag is not null) children.Add(Tag);
        children.Add(Body);
    }
}
