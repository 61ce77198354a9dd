using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An identifier (specification, "Identifiers").</summary>
public sealed class Ident : Expr
{
    internal Ident(TextSpan span, string name)
        : base(span)
    {
        Name = name;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Ident;

    /// <summary>The name as it is spelled.</summary>
    public string Name { get; }
}
