using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>Comments with no other token and no empty line between them.</summary>
public sealed class CommentGroup : SyntaxNode
{
    internal CommentGroup(TextSpan span, ImmutableArray<Comment> list)
        : base(span)
        => List = AdoptAll(list);

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.CommentGroup;

    /// <summary>The comments, in source order; at least one.</summary>
    public ImmutableArray<Comment> List { get; }
}
