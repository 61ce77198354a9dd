using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An empty statement.</summary>
public sealed class EmptyStmt : Stmt
{
    internal EmptyStmt(TextSpan span, bool @implicit)
        : base(span)
    {
        Implicit = @implicit;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EmptyStmt;

    /// <summary>Whether no semicolon is there: a label right before a closing brace.</summary>
    public bool Implicit { get; }
}
