using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A list of fields with its parentheses, braces or brackets, where it has them.</summary>
public sealed class FieldList : SyntaxNode
{
    internal FieldList(TextSpan span, ImmutableArray<Field> list)
        : base(span)
    {
        List = AdoptAll(list);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FieldList;

    /// <summary>The fields, in source order.</summary>
    public ImmutableArray<Field> List { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(List, children);
    }
}
