using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An expression that could not be read; it spans what was skipped.</summary>
public sealed class BadExpr : Expr
{
    internal BadExpr(TextSpan span) : base(span) { }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BadExpr;
}
