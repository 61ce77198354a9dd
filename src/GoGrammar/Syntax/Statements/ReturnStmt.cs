using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>return</c> statement.</summary>
public sealed class ReturnStmt : Stmt
{
    internal ReturnStmt(TextSpan span, ImmutableArray<Expr> results)
        : base(span)
    {
        Results = AdoptAll(results);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ReturnStmt;

    /// <summary>The results; none for a bare return.</summary>
    public ImmutableArray<Expr> Results { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(Results, children);
    }
}
