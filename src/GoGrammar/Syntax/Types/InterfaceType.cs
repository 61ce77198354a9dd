using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An interface type.</summary>
public sealed class InterfaceType : Expr
{
    internal InterfaceType(TextSpan span, FieldList methods)
        : base(span)
    {
        Methods = Adopt(methods);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceType;

    /// <summary>Methods, embedded interfaces and type sets.</summary>
    public FieldList Methods { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Methods);
    }
}
