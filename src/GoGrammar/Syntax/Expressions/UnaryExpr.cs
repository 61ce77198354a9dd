using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A unary operation; in a constraint, <c>~T</c>.</summary>
public sealed class UnaryExpr : Expr
{
    internal UnaryExpr(TextSpan span, Token op, Expr x)
        : base(span)
    {
        Op = op;
        X = Adopt(x);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnaryExpr;

    /// <summary>The operator.</summary>
    public Token Op { get; }

    /// <summary>The operand.</summary>
    public Expr X { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
    }
}
