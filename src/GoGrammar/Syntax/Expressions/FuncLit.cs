using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A function literal (specification, "Function literals").</summary>
public sealed class FuncLit : Expr
{
    internal FuncLit(TextSpan span, FuncType type, BlockStmt body)
        : base(span)
    {
        Type = Adopt(type);
        Body = Adopt(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FuncLit;

    /// <summary>The signature.</summary>
    public FuncType Type { get; }

    /// <summary>The body.</summary>
    public BlockStmt Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Type);
        children.Add(Body);
    }
}
