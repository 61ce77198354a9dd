using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A call or a conversion (specification, "Calls", "Conversions").</summary>
public sealed class CallExpr : Expr
{
    internal CallExpr(TextSpan span, Expr fun, TextSpan parens, ImmutableArray<Expr> args, bool hasEllipsis)
        : base(span)
    {
        Fun = Adopt(fun);
        Parens = parens;
        Args = AdoptAll(args);
        HasEllipsis = hasEllipsis;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.CallExpr;

    /// <summary>What is called, or the type converted to.</summary>
    public Expr Fun { get; }

    /// <summary>From the opening to the closing parenthesis, both inside.</summary>
    public TextSpan Parens { get; }

    /// <summary>The arguments.</summary>
    public ImmutableArray<Expr> Args { get; }

    /// <summary>Whether <c>...</c> follows the last argument.</summary>
    public bool HasEllipsis { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Fun);
        AddAll(Args, children);
    }
}
