using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A literal of a basic type (specification, "Integer literals" to "String literals").</summary>
public sealed class BasicLit : Expr
{
    internal BasicLit(TextSpan span, Token literal, string value)
        : base(span)
    {
        Literal = literal;
        Value = value;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BasicLit;

    /// <summary>One of <see cref="Token.Int"/>, <see cref="Token.Float"/>, <see cref="Token.Imag"/>, <see cref="Token.Char"/> and <see cref="Token.String"/>.</summary>
    public Token Literal { get; }

    /// <summary>The literal as it is spelled, quotes included; carriage returns are taken out of raw strings, as the specification says.</summary>
    public string Value { get; }
}
