using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>x[i]</c>: an index expression, or an instantiation with one type.</summary>
public sealed class IndexExpr : Expr
{
    internal IndexExpr(TextSpan span, Expr x, Expr index)
        : base(span)
    {
        X = Adopt(x);
        Index = Adopt(index);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IndexExpr;

    /// <summary>What is indexed.</summary>
    public Expr X { get; }

    /// <summary>The index or type argument.</summary>
    public Expr Index { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
        children.Add(Index);
    }
}
