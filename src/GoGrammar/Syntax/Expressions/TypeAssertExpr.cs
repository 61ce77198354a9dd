using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>x.(T)</c> (specification, "Type assertions").</summary>
public sealed class TypeAssertExpr : Expr
{
    internal TypeAssertExpr(TextSpan span, Expr x, Expr? type)
        : base(span)
    {
        X = Adopt(x);
        Type = AdoptOptional(type);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeAssertExpr;

    /// <summary>The interface value.</summary>
    public Expr X { get; }

    /// <summary>The type; absent in <c>x.(type)</c>.</summary>
    public Expr? Type { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
        if (Type is not null) children.Add(Type);
    }
}
