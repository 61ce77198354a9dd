using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A <c>case</c> or <c>default</c> of a select.</summary>
public sealed class CommClause : Stmt
{
    internal CommClause(TextSpan span, Stmt? comm, TextSpan colon, ImmutableArray<Stmt> body)
        : base(span)
    {
        Comm = AdoptOptional(comm);
        Colon = colon;
        Body = AdoptAll(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.CommClause;

    /// <summary>The send or receive; absent for <c>default</c>.</summary>
    public Stmt? Comm { get; }

    /// <summary>Where the colon stands.</summary>
    public TextSpan Colon { get; }

    /// <summary>The statements.</summary>
    public ImmutableArray<Stmt> Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Comm is not null) children.Add(Comm);
        AddAll(Body, children);
    }
}
