using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>Statements between braces. Case clauses are the statements of a switch's body, as in <c>go/ast</c>.</summary>
public sealed class BlockStmt : Stmt
{
    internal BlockStmt(TextSpan span, ImmutableArray<Stmt> list)
        : base(span)
    {
        List = AdoptAll(list);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BlockStmt;

    /// <summary>The statements.</summary>
    public ImmutableArray<Stmt> List { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(List, children);
    }
}
