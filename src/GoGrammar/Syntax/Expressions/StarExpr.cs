using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>*x</c>: a pointer type or an indirection.</summary>
public sealed class StarExpr : Expr
{
    internal StarExpr(TextSpan span, Expr x)
        : base(span)
    {
        X = Adopt(x);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StarExpr;

    /// <summary>The operand.</summary>
    public Expr X { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
    }
}
