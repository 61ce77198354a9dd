using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>The <c>...</c> of a variadic parameter, or of an array type whose length its literal tells.</summary>
public sealed class Ellipsis : Expr
{
    internal Ellipsis(TextSpan span, Expr? elt)
        : base(span)
    {
        Elt = AdoptOptional(elt);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Ellipsis;

    /// <summary>The type of an element; absent in <c>[...]T</c>.</summary>
    public Expr? Elt { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Elt is not null) children.Add(Elt);
    }
}
