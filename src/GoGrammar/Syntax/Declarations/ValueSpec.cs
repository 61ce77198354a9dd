using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>Constants or variables declared together.</summary>
public sealed class ValueSpec : Spec
{
    internal ValueSpec(TextSpan span, ImmutableArray<Ident> names, Expr? type, ImmutableArray<Expr> values)
        : base(span)
    {
        Names = AdoptAll(names);
        Type = AdoptOptional(type);
        Values = AdoptAll(values);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ValueSpec;

    /// <summary>The names.</summary>
    public ImmutableArray<Ident> Names { get; }

    /// <summary>The type.</summary>
    public Expr? Type { get; }

    /// <summary>The values.</summary>
    public ImmutableArray<Expr> Values { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(Names, children);
        if (Type is not null) children.Add(Type);
        AddAll(Values, children);
    }
}
