using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>select</c> statement.</summary>
public sealed class SelectStmt : Stmt
{
    internal SelectStmt(TextSpan span, BlockStmt body)
        : base(span)
    {
        Body = Adopt(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectStmt;

    /// <summary>The <see cref="CommClause"/>s.</summary>
    public BlockStmt Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Body);
    }
}
