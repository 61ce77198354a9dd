using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>ch &lt;- x</c> (specification, "Send statements").</summary>
public sealed class SendStmt : Stmt
{
    internal SendStmt(TextSpan span, Expr chan, Expr value)
        : base(span)
    {
        Chan = Adopt(chan);
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SendStmt;

    /// <summary>The channel.</summary>
    public Expr Chan { get; }

    /// <summary>What is sent.</summary>
    public Expr Value { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Chan);
        children.Add(Value);
    }
}
