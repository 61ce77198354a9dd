using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>key: value</c> in a composite literal.</summary>
public sealed class KeyValueExpr : Expr
{
    internal KeyValueExpr(TextSpan span, Expr key, Expr value)
        : base(span)
    {
        Key = Adopt(key);
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.KeyValueExpr;

    /// <summary>A field name, an index or a key.</summary>
    public Expr Key { get; }

    /// <summary>The value.</summary>
    public Expr Value { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Key);
        children.Add(Value);
    }
}
