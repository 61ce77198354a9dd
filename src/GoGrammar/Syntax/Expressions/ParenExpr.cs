using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An expression or a type in parentheses.</summary>
public sealed class ParenExpr : Expr
{
    internal ParenExpr(TextSpan span, Expr x)
        : base(span)
    {
        X = Adopt(x);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ParenExpr;

    /// <summary>What stands between them.</summary>
    public Expr X { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
    }
}
