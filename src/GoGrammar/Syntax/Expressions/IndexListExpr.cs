using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>x[A, B]</c>: an instantiation with several types (specification, "Instantiations").</summary>
public sealed class IndexListExpr : Expr
{
    internal IndexListExpr(TextSpan span, Expr x, ImmutableArray<Expr> indices)
        : base(span)
    {
        X = Adopt(x);
        Indices = AdoptAll(indices);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IndexListExpr;

    /// <summary>What is instantiated.</summary>
    public Expr X { get; }

    /// <summary>The type arguments.</summary>
    public ImmutableArray<Expr> Indices { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
        AddAll(Indices, children);
    }
}
