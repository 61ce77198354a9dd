using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>for</c> statement with a range clause.</summary>
public sealed class RangeStmt : Stmt
{
    internal RangeStmt(TextSpan span, Expr? key, Expr? value, Token tok, Expr x, BlockStmt body)
        : base(span)
    {
        Key = AdoptOptional(key);
        Value = AdoptOptional(value);
        Tok = tok;
        X = Adopt(x);
        Body = Adopt(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.RangeStmt;

    /// <summary>The first iteration variable.</summary>
    public Expr? Key { get; }

    /// <summary>The second.</summary>
    public Expr? Value { get; }

    /// <summary><see cref="Token.Define"/>, <see cref="Token.Assign"/>, or <see cref="Token.Illegal"/> without variables.</summary>
    public Token Tok { get; }

    /// <summary>What is ranged over.</summary>
    public Expr X { get; }

    /// <summary>The body.</summary>
    public BlockStmt Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Key is not null) children.Add(Key);
        if (Value is not null) children.Add(Value);
        children.Add(X);
        children.Add(Body);
    }
}
