using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>go</c> statement.</summary>
public sealed class GoStmt : Stmt
{
    internal GoStmt(TextSpan span, CallExpr call)
        : base(span)
    {
        Call = Adopt(call);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.GoStmt;

    /// <summary>The call.</summary>
    public CallExpr Call { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Call);
    }
}
