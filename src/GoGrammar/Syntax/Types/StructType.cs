using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A struct type.</summary>
public sealed class StructType : Expr
{
    internal StructType(TextSpan span, FieldList fields)
        : base(span)
    {
        Fields = Adopt(fields);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StructType;

    /// <summary>The fields; an embedded one has no names.</summary>
    public FieldList Fields { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Fields);
    }
}
