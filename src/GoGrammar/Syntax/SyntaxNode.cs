using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>
/// A node of the syntax tree. Its types, their names and their children's order are those of <c>go/ast</c> (and <c>ast.Walk</c>);
/// a tree never changes once it is built.
/// </summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode(TextSpan span) => Span = span;

    /// <summary>Which node type of <c>go/ast</c> this is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where the node stands in its file: <c>Pos</c> and <c>End</c> of <c>go/ast</c>, as byte offsets from 0.</summary>
    public TextSpan Span { get; }

    /// <summary>The node that this one is a child of; null for a file.</summary>
    public SyntaxNode? Parent { get; private set; }

    /// <summary>The children in <c>ast.Walk</c>'s order, comments left out. A walk over many nodes uses <see cref="AddChildrenTo"/>.</summary>
    public IReadOnlyList<SyntaxNode> Children
    {
        get
        {
            var children = new List<SyntaxNode>();
            AddChildrenTo(children);
            return children;
        }
    }

    /// <summary>Adds the children in <c>ast.Walk</c>'s order to a list, which a walk can use again and again.</summary>
    public virtual void AddChildrenTo(List<SyntaxNode> children) { }

    /// <summary>A number by which tables of nodes find them: cheaper than the one that objects have, and the same in every run.</summary>
    public sealed override int GetHashCode() => Span.Start * 31 + Span.Length * 7 + (int)Kind;

    /// <summary>A node equals itself alone.</summary>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Span}";

    private protected static void AddAll<T>(ImmutableArray<T> nodes, List<SyntaxNode> children)
        where T : SyntaxNode
    {
        foreach (var node in nodes) children.Add(node);
    }

    private protected T Adopt<T>(T child)
        where T : SyntaxNode
    {
        child.Parent = this;
        return child;
    }

    private protected T? AdoptOptional<T>(T? child)
        where T : SyntaxNode
        => child is null ? null : Adopt(child);

    private protected ImmutableArray<T> AdoptAll<T>(ImmutableArray<T> children)
        where T : SyntaxNode
    {
        foreach (var child in children) child.Parent = this;
        return children;
    }
}
