using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A composite literal (specification, "Composite literals").</summary>
public sealed class CompositeLit : Expr
{
    internal CompositeLit(TextSpan span, Expr? type, TextSpan braces, ImmutableArray<Expr> elts)
        : base(span)
    {
        Type = AdoptOptional(type);
        Braces = braces;
        Elts = AdoptAll(elts);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.CompositeLit;

    /// <summary>The type; absent where the literal around this one implies it.</summary>
    public Expr? Type { get; }

    /// <summary>From the opening to the closing brace, both inside.</summary>
    public TextSpan Braces { get; }

    /// <summary>The elements, in source order; <see cref="KeyValueExpr"/> where they have keys.</summary>
    public ImmutableArray<Expr> Elts { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Type is not null) children.Add(Type);
        AddAll(Elts, children);
    }
}
