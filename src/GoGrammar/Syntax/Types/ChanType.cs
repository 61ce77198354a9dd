using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A channel type.</summary>
public sealed class ChanType : Expr
{
    internal ChanType(TextSpan span, ChanDirection dir, Expr value)
        : base(span)
    {
        Dir = dir;
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ChanType;

    /// <summary>What may be done with it.</summary>
    public ChanDirection Dir { get; }

    /// <summary>The type of an element.</summary>
    public Expr Value { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Value);
    }
}
