using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>defer</c> statement.</summary>
public sealed class DeferStmt : Stmt
{
    internal DeferStmt(TextSpan span, CallExpr call)
        : base(span)
    {
        Call = Adopt(call);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DeferStmt;

    /// <summary>The call.</summary>
    public CallExpr Call { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Call);
    }
}
