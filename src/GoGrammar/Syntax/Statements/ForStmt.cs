using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>for</c> statement without a range clause.</summary>
public sealed class ForStmt : Stmt
{
    internal ForStmt(TextSpan span, Stmt? init, Expr? cond, Stmt? post, BlockStmt body)
        : base(span)
    {
        Init = AdoptOptional(init);
        Cond = AdoptOptional(cond);
        Post = AdoptOptional(post);
        Body = Adopt(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ForStmt;

    /// <summary>The initialisation.</summary>
    public Stmt? Init { get; }

    /// <summary>The condition.</summary>
    public Expr? Cond { get; }

    /// <summary>What is done after each turn.</summary>
    public Stmt? Post { get; }

    /// <summary>The body.</summary>
    public BlockStmt Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Init is not null) children.Add(Init);
        if (Cond is not null) children.Add(Cond);
        if (Post is not null) children.Add(Post);
        children.Add(Body);
    }
}
