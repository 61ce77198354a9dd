using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A statement that could not be read; it spans what was skipped.</summary>
public sealed class BadStmt : Stmt
{
    internal BadStmt(TextSpan span) : base(span) { }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BadStmt;
}
