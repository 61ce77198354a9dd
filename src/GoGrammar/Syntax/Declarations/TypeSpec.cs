using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A type definition or an alias declaration.</summary>
public sealed class TypeSpec : Spec
{
    internal TypeSpec(TextSpan span, Ident name, FieldList? typeParams, bool isAlias, Expr type)
        : base(span)
    {
        Name = Adopt(name);
        TypeParams = AdoptOptional(typeParams);
        IsAlias = isAlias;
        Type = Adopt(type);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeSpec;

    /// <summary>The name.</summary>
    public Ident Name { get; }

    /// <summary>The type parameters.</summary>
    public FieldList? TypeParams { get; }

    /// <summary>Whether <c>=</c> stands before the type.</summary>
    public bool IsAlias { get; }

    /// <summary>The type.</summary>
    public Expr Type { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Name);
        if (TypeParams is not null) children.Add(TypeParams);
        children.Add(Type);
    }
}
