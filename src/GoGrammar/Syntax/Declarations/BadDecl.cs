using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A declaration that could not be read; it spans what was skipped.</summary>
public sealed class BadDecl : Decl
{
    internal BadDecl(TextSpan span) : base(span) { }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BadDecl;
}
