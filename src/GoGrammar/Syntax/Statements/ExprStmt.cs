using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An expression as a statement.</summary>
public sealed class ExprStmt : Stmt
{
    internal ExprStmt(TextSpan span, Expr x)
        : base(span)
    {
        X = Adopt(x);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ExprStmt;

    /// <summary>The expression.</summary>
    public Expr X { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
    }
}
