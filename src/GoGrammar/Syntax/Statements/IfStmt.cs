using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An <c>if</c> statement.</summary>
public sealed class IfStmt : Stmt
{
    internal IfStmt(TextSpan span, Stmt? init, Expr cond, BlockStmt body, Stmt? @else)
        : base(span)
    {
        Init = AdoptOptional(init);
        Cond = Adopt(cond);
        Body = Adopt(body);
        Else = AdoptOptional(@else);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IfStmt;

    /// <summary>The statement before the condition.</summary>
    public Stmt? Init { get; }

    /// <summary>The condition.</summary>
    public Expr Cond { get; }

    /// <summary>What is done when it holds.</summary>
    public BlockStmt Body { get; }

    /// <summary>A <see cref="BlockStmt"/> or another <see cref="IfStmt"/>.</summary>
    public Stmt? Else { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Init is not null) children.Add(Init);
        children.Add(Cond);
        children.Add(Body);
        if (Else is not null) children.Add(Else);
    }
}
