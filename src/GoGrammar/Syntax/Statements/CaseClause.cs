using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>case</c> or <c>default</c> of a switch.</summary>
public sealed class CaseClause : Stmt
{
    internal CaseClause(TextSpan span, ImmutableArray<Expr> list, TextSpan colon, ImmutableArray<Stmt> body)
        : base(span)
    {
        List = AdoptAll(list);
        Colon = colon;
        Body = AdoptAll(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.CaseClause;

    /// <summary>The expressions or types; none for <c>default</c>.</summary>
    public ImmutableArray<Expr> List { get; }

    /// <summary>Where the colon stands.</summary>
    public TextSpan Colon { get; }

    /// <summary>The statements.</summary>
    public ImmutableArray<Stmt> Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(List, children);
        AddAll(Body, children);
    }
}
