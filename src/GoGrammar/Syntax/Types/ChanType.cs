using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A channel type.</summary>
public sealed class ChanType : Expr
{
    internal ChanType(TextSpan span, ChanDirection dir, TextSpan arrow, Expr value)
        : base(span)
    {
        Dir = dir;
        Arrow = arrow;
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ChanType;

    /// <summary>What may be done with it.</summary>
    public ChanDirection Dir { get; }

    /// <summary>Where the arrow stands; empty when there is none.</summary>
    public TextSpan Arrow { get; }

    /// <summary>The type of an element.</summary>
    public Expr Value { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Value);
    }
}
