namespace GoGrammar.Syntax;

/// <summary>Ways through a tree.</summary>
public static class SyntaxExtensions
{
    /// <summary>The nodes under this one, in pre-order, itself first. Its own stack bounds no depth.</summary>
    public static IEnumerable<SyntaxNode> DescendantsAndSelf(this SyntaxNode node, Func<SyntaxNode, bool>? descendInto = null)
    {
        var pending = new List<SyntaxNode> { node };
        while (pending.Count > 0)
        {
            var current = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            yield return current;
            if (descendInto is not null && !descendInto(current)) continue;
            var first = pending.Count;
            current.AddChildrenTo(pending);
            pending.Reverse(first, pending.Count - first);
        }
    }

    /// <summary>The nodes of type <typeparamref name="T"/> under this one, in pre-order, itself included.</summary>
    public static IEnumerable<T> Descendants<T>(this SyntaxNode node)
        where T : SyntaxNode
        => node.DescendantsAndSelf().OfType<T>();

    /// <summary>The parents, the nearest first.</summary>
    public static IEnumerable<SyntaxNode> Ancestors(this SyntaxNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent) yield return parent;
    }

    /// <summary>The nearest parent of type <typeparamref name="T"/>.</summary>
    public static T? FirstAncestor<T>(this SyntaxNode node)
        where T : SyntaxNode
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is T found) return found;
        }

        return null;
    }

    /// <summary>The expression without the parentheses around it.</summary>
    public static Expr Unparen(this Expr expr)
    {
        while (expr is ParenExpr paren) expr = paren.X;
        return expr;
    }
}
