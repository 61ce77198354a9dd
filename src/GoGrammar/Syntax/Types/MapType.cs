using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A map type.</summary>
public sealed class MapType : Expr
{
    internal MapType(TextSpan span, Expr key, Expr value)
        : base(span)
    {
        Key = Adopt(key);
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MapType;

    /// <summary>The type of a key.</summary>
    public Expr Key { get; }

    /// <summary>The type of a value.</summary>
    public Expr Value { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Key);
        children.Add(Value);
    }
}
