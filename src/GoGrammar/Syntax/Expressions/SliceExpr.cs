using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary><c>x[low:high:max]</c> (specification, "Slice expressions").</summary>
public sealed class SliceExpr : Expr
{
    internal SliceExpr(TextSpan span, Expr x, Expr? low, Expr? high, Expr? max, bool slice3)
        : base(span)
    {
        X = Adopt(x);
        Low = AdoptOptional(low);
        High = AdoptOptional(high);
        Max = AdoptOptional(max);
        Slice3 = slice3;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SliceExpr;

    /// <summary>What is sliced.</summary>
    public Expr X { get; }

    /// <summary>The first bound.</summary>
    public Expr? Low { get; }

    /// <summary>The second bound.</summary>
    public Expr? High { get; }

    /// <summary>The third bound, the capacity's.</summary>
    public Expr? Max { get; }

    /// <summary>Whether there are two colons.</summary>
    public bool Slice3 { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(X);
        if (Low is not null) children.Add(Low);
        if (High is not null) children.Add(High);
        if (Max is not null) children.Add(Max);
    }
}
