using System.Collections.Immutable;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// The dominator tree of a graph, or of the reversed graph: a block dominates another when every way from the root to it passes the first.
/// Each block dominates itself. Blocks that the root does not reach have no place in the tree.
/// </summary>
public sealed class DominatorTree
{
    private readonly ImmutableArray<BasicBlock> blocks;
    private readonly int[] parents;
    private readonly int[] enter;
    private readonly int[] leave;

    private DominatorTree(ImmutableArray<BasicBlock> blocks, int[] parents)
    {
        this.blocks = blocks;
        this.parents = parents;
        (enter, leave) = Number(parents);
    }

    /// <summary>Whether every way from the root to <paramref name="later"/> passes <paramref name="earlier"/>. True for a reachable block and itself.</summary>
    public bool Dominates(BasicBlock earlier, BasicBlock later)
        => enter[earlier.Index] > 0
            && enter[later.Index] > 0
            && enter[earlier.Index] <= enter[later.Index]
            && leave[later.Index] <= leave[earlier.Index];

    /// <summary>The nearest other block that dominates this one; null for the root, and for blocks it does not reach.</summary>
    public BasicBlock? ImmediateDominator(BasicBlock block)
    {
        var parent = parents[block.Index];
        return parent >= 0 && parent < blocks.Length && parent != block.Index ? blocks[parent] : null;
    }

    internal static DominatorTree Forward(ControlFlowGraph graph)
    {
        var successors = new int[graph.Blocks.Length][];
        foreach (var block in graph.Blocks) successors[block.Index] = [.. block.Successors.Select(edge => edge.To.Index)];
        return new DominatorTree(graph.Blocks, ImmediateDominators.Compute(successors, graph.Entry.Index));
    }

    internal static DominatorTree Backward(ControlFlowGraph graph)
    {
        // One root past the last block stands for the function's end.
        var end = graph.Blocks.Length;
        var successors = new int[end + 1][];
        foreach (var block in graph.Blocks) successors[block.Index] = [.. block.Predecessors.Select(edge => edge.From.Index)];
        successors[end] = [.. EndlessRegions.Ends(graph)];
        return new DominatorTree(graph.Blocks, ImmediateDominators.Compute(successors, end));
    }

    /// <summary>Numbers the tree in depth-first order, so that "is an ancestor of" is a comparison of two intervals; 0 is not in the tree.</summary>
    private static (int[] Enter, int[] Leave) Number(int[] parents)
    {
        var children = new List<int>?[parents.Length];
        var root = -1;
        for (var node = 0; node < parents.Length; node++)
        {
            if (parents[node] == node) root = node;
            else if (parents[node] >= 0) (children[parents[node]] ??= []).Add(node);
        }

        var enter = new int[parents.Length];
        var leave = new int[parents.Length];
        var clock = 0;
        var pending = new Stack<(int Node, int NextChild)>();
        pending.Push((root, 0));
        while (pending.TryPop(out var top))
        {
            if (top.NextChild == 0) enter[top.Node] = ++clock;
            if (children[top.Node] is { } own && top.NextChild < own.Count)
            {
                pending.Push((top.Node, top.NextChild + 1));
                pending.Push((own[top.NextChild], 0));
            }
            else
            {
                leave[top.Node] = clock;
            }
        }

        return (enter, leave);
    }
}
