using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>A way that control can go, as messages show it.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Edges">The edges it takes, in order.</param>
public sealed record FlowPath(FlowPoint From, FlowPoint To, ImmutableArray<FlowEdge> Edges)
{
    /// <summary>
    /// The nodes that tell this way from others: the first one, what decided at each fork, and the last one. Their lines are the path of a message (<c>41 → 47 → 52</c>).
    /// </summary>
    public ImmutableArray<SyntaxNode> Steps
    {
        get
        {
            var steps = ImmutableArray.CreateBuilder<SyntaxNode>();
            Add(From.Node);
            foreach (var edge in Edges)
            {
                if (edge.From.Successors.Length > 1) Add(edge.Condition ?? edge.From.Nodes.LastOrDefault());
            }

            Add(To.Node ?? (Edges.IsEmpty ? null : Edges[^1].From.Nodes.LastOrDefault()));
            return steps.ToImmutable();

            void Add(SyntaxNode? node)
            {
                if (node is not null && (steps.Count == 0 || steps[^1] != node)) steps.Add(node);
            }
        }
    }
}
