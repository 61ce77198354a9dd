using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A binary operation; in a constraint, a union.</summary>
public sealed class BinaryExpr : Expr
{
    internal BinaryExpr(TextSpan span, Expr x, Token op, TextSpan opSpan, Expr y)
        : base(span)
    {
        X = Adopt(x);
        Op = op;
        OpSpan = opSpan;
        Y = Adopt(y);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BinaryExpr;

    /// <summary>The left operand.</summary>
    public Expr X { get; }

    /// <summary>The operator.</summary>
    public Token Op { get; }

    /// <summary>Where the operator stands.</summary>
    public TextSpan OpSpan { get; }

    /// <summary>The right operand.</summary>
    public Expr Y { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
        children.Add(Y);
    }
}
