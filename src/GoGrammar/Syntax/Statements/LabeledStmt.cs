using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A labeled statement.</summary>
public sealed class LabeledStmt : Stmt
{
    internal LabeledStmt(TextSpan span, Ident label, Stmt stmt)
        : base(span)
    {
        Label = Adopt(label);
        Stmt = Adopt(stmt);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.LabeledStmt;

    /// <summary>The label.</summary>
    public Ident Label { get; }

    /// <summary>The statement it marks.</summary>
    public Stmt Stmt { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Label);
        children.Add(Stmt);
    }
}
