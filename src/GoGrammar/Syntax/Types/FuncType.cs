using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A function type or signature. That of a <see cref="FuncDecl"/> starts at its <c>func</c>, as in <c>go/ast</c>.</summary>
public sealed class FuncType : Expr
{
    internal FuncType(TextSpan span, FieldList? typeParams, FieldList @params, FieldList? results)
        : base(span)
    {
        TypeParams = AdoptOptional(typeParams);
        Params = Adopt(@params);
        Results = AdoptOptional(results);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FuncType;

    /// <summary>The type parameters.</summary>
    public FieldList? TypeParams { get; }

    /// <summary>The parameters.</summary>
    public FieldList Params { get; }

    /// <summary>The results.</summary>
    public FieldList? Results { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (TypeParams is not null) children.Add(TypeParams);
        children.Add(Params);
        if (Results is not null) children.Add(Results);
    }
}
