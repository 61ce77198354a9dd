using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An assignment or a short variable declaration.</summary>
public sealed class AssignStmt : Stmt
{
    internal AssignStmt(TextSpan span, ImmutableArray<Expr> lhs, Token tok, TextSpan tokSpan, ImmutableArray<Expr> rhs)
        : base(span)
    {
        Lhs = AdoptAll(lhs);
        Tok = tok;
        TokSpan = tokSpan;
        Rhs = AdoptAll(rhs);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.AssignStmt;

    /// <summary>The left sides.</summary>
    public ImmutableArray<Expr> Lhs { get; }

    /// <summary>The assignment token: <see cref="Token.Assign"/>, <see cref="Token.Define"/>, <see cref="Token.AddAssign"/> …</summary>
    public Token Tok { get; }

    /// <summary>Where that token stands.</summary>
    public TextSpan TokSpan { get; }

    /// <summary>The right sides.</summary>
    public ImmutableArray<Expr> Rhs { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(Lhs, children);
        AddAll(Rhs, children);
    }
}
