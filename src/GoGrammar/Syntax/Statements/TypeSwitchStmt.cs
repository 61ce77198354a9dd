using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A type switch.</summary>
public sealed class TypeSwitchStmt : Stmt
{
    internal TypeSwitchStmt(TextSpan span, Stmt? init, Stmt assign, BlockStmt body)
        : base(span)
    {
        Init = AdoptOptional(init);
        Assign = Adopt(assign);
        Body = Adopt(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeSwitchStmt;

    /// <summary>The statement before the guard.</summary>
    public Stmt? Init { get; }

    /// <summary>The guard: <c>x := y.(type)</c> or <c>y.(type)</c>.</summary>
    public Stmt Assign { get; }

    /// <summary>The <see cref="CaseClause"/>s.</summary>
    public BlockStmt Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Init is not null) children.Add(Init);
        children.Add(Assign);
        children.Add(Body);
    }
}
