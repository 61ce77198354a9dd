using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>x.sel</c>: a selector or a qualified identifier; the parser does not tell them apart.</summary>
public sealed class SelectorExpr : Expr
{
    internal SelectorExpr(TextSpan span, Expr x, Ident sel)
        : base(span)
    {
        X = Adopt(x);
        Sel = Adopt(sel);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectorExpr;

    /// <summary>What it selects from.</summary>
    public Expr X { get; }

    /// <summary>The field, method or member of a package.</summary>
    public Ident Sel { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
        children.Add(Sel);
    }
}
