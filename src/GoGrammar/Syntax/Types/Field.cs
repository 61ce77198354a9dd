using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A field of a struct, a method or embedded element of an interface, or a parameter or result.</summary>
public sealed class Field : SyntaxNode
{
    internal Field(TextSpan span, ImmutableArray<Ident> names, Expr? type, BasicLit? tag)
        : base(span)
    {
        Names = AdoptAll(names);
        Type = AdoptOptional(type);
        Tag = AdoptOptional(tag);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The names; none for an embedded field or an unnamed parameter.</summary>
    public ImmutableArray<Ident> Names { get; }

    /// <summary>The type; absent only in a broken declaration.</summary>
    public Expr? Type { get; }

    /// <summary>A struct field's tag.</summary>
    public BasicLit? Tag { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(Names, children);
        if (Type is not null) children.Add(Type);
        if (Tag is not null) children.Add(Tag);
    }
}
