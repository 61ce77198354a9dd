using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An array or slice type (specification, "Array types", "Slice types").</summary>
public sealed class ArrayType : Expr
{
    internal ArrayType(TextSpan span, Expr? len, Expr elt)
        : base(span)
    {
        Len = AdoptOptional(len);
        Elt = Adopt(elt);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ArrayType;

    /// <summary>The length; an <see cref="Ellipsis"/> for <c>[...]T</c>, absent for a slice.</summary>
    public Expr? Len { get; }

    /// <summary>The type of an element.</summary>
    public Expr Elt { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Len is not null) children.Add(Len);
        children.Add(Elt);
    }
}
