using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// An analysis that keeps the ways to a moment apart: where two meet, both are remembered, so that what an earlier condition decided is still known at a later one.
/// Above <see cref="MaxPaths"/> ways at one block, they are merged into one there.
/// </summary>
/// <typeparam name="TPath">What one kind of way knows: an immutable value with value equality, such as a record. Equal ways are one.</typeparam>
public abstract class PathAnalysis<TPath>
    where TPath : class, IEquatable<TPath>
{
    /// <summary>What is known when the function starts.</summary>
    protected abstract TPath Initial { get; }

    /// <summary>How many kinds of ways a block may have before they are merged.</summary>
    protected virtual int MaxPaths => 32;

    /// <summary>What is known after a flow node. Must not keep anything in the analysis: nodes are visited again and again.</summary>
    protected abstract TPath Transfer(SyntaxNode node, TPath path);

    /// <summary>What is known once an edge is taken; null when what is known rules the edge out.</summary>
    protected virtual TPath? TransferEdge(FlowEdge edge, TPath path) => path;

    /// <summary>What both ways know: it must not say more than either.</summary>
    protected abstract TPath Merge(TPath one, TPath other);

    /// <summary>Finds what is known everywhere in a graph.</summary>
    public FlowResult<PathSet<TPath>> Run(ControlFlowGraph graph) => new Engine(this).Run(graph);

    /// <summary>Finds what is known everywhere in a graph that starts with other ways: a function literal with what is known where it runs.</summary>
    public FlowResult<PathSet<TPath>> Run(ControlFlowGraph graph, PathSet<TPath> initial) => new Engine(this).Run(graph, initial);

    private PathSet<TPath> ToSet(ImmutableArray<TPath>.Builder paths, bool isMerged)
    {
        if ((isMerged || paths.Count > MaxPaths) && paths.Count > 0)
            return new PathSet<TPath>([paths.Aggregate(Merge)], isMerged: true);

        return new PathSet<TPath>(paths.ToImmutable(), isMerged);
    }

    private sealed class Engine(PathAnalysis<TPath> analysis) : ForwardAnalysis<PathSet<TPath>>
    {
        protected override PathSet<TPath> Initial => new([analysis.Initial], isMerged: false);

        protected override PathSet<TPath> Join(PathSet<TPath> one, PathSet<TPath> other)
        {
            var paths = one.Paths.ToBuilder();
            foreach (var path in other.Paths)
            {
                if (!paths.Contains(path)) paths.Add(path);
            }

            return analysis.ToSet(paths, one.IsMerged);
        }

        protected override PathSet<TPath> Transfer(SyntaxNode node, PathSet<TPath> state)
            => Map(state, path => analysis.Transfer(node, path));

        protected override bool CanTake(FlowEdge edge, PathSet<TPath> state) => !TransferEdge(edge, state).IsEmpty;

        protected override PathSet<TPath> TransferEdge(FlowEdge edge, PathSet<TPath> state)
            => Map(state, path => analysis.TransferEdge(edge, path));

        private static PathSet<TPath> Map(PathSet<TPath> state, Func<TPath, TPath?> transfer)
        {
            var paths = ImmutableArray.CreateBuilder<TPath>(state.Paths.Length);
            foreach (var path in state.Paths)
            {
                if (transfer(path) is { } next && !paths.Contains(next)) paths.Add(next);
            }

            // Merged or not is a property of the block that the ways meet in, so that it starts anew here.
            return new PathSet<TPath>(paths.ToImmutable(), isMerged: false);
        }
    }
}
