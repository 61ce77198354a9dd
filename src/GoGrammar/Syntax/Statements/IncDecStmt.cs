using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>x++</c> or <c>x--</c>.</summary>
public sealed class IncDecStmt : Stmt
{
    internal IncDecStmt(TextSpan span, Expr x, Token tok)
        : base(span)
    {
        X = Adopt(x);
        Tok = tok;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IncDecStmt;

    /// <summary>What is counted.</summary>
    public Expr X { get; }

    /// <summary><see cref="Token.Inc"/> or <see cref="Token.Dec"/>.</summary>
    public Token Tok { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
    }
}
