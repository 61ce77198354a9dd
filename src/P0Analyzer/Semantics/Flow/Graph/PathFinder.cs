using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Finds shortest ways through a graph that keep clear of given nodes.</summary>
internal sealed class PathFinder
{
    private readonly HashSet<FlowPoint> avoided = [];
    private readonly HashSet<BasicBlock> blocksWithAvoided = [];
    private readonly Func<FlowEdge, bool>? follow;

    public PathFinder(ControlFlowGraph graph, IEnumerable<SyntaxNode>? avoiding, Func<FlowEdge, bool>? follow)
    {
        this.follow = follow;
        foreach (var node in avoiding ?? [])
        {
            if (graph.PointOf(node) is not { } point) continue;
            avoided.Add(point);
            blocksWithAvoided.Add(point.Block);
        }
    }

    /// <summary>The shortest way; with <paramref name="atLeastOneEdge"/> a way from a moment to itself goes once around.</summary>
    public FlowPath? Find(FlowPoint from, FlowPoint to, bool atLeastOneEdge = false)
    {
        if (!atLeastOneEdge && from.Block == to.Block && from.Index <= to.Index && IsClear(from.Block, from.Index, to.Index))
            return new FlowPath(from, to, []);

        if (!IsClear(from.Block, from.Index, from.Block.Nodes.Length)) return null;
        var arrivals = new Dictionary<BasicBlock, FlowEdge>();
        var pending = new Queue<BasicBlock>();
        Leave(from.Block);
        while (pending.TryDequeue(out var block))
        {
            if (block == to.Block && IsClear(block, 0, to.Index)) return new FlowPath(from, to, TraceBack(arrivals, from.Block, block));
            if (IsClear(block, 0, block.Nodes.Length)) Leave(block);
        }

        return null;

        void Leave(BasicBlock block)
        {
            foreach (var edge in block.Successors)
            {
                if (follow is not null && !follow(edge)) continue;
                if (arrivals.TryAdd(edge.To, edge)) pending.Enqueue(edge.To);
            }
        }
    }

    private static ImmutableArray<FlowEdge> TraceBack(Dictionary<BasicBlock, FlowEdge> arrivals, BasicBlock start, BasicBlock end)
    {
        var edges = ImmutableArray.CreateBuilder<FlowEdge>();
        var block = end;
        do
        {
            var edge = arrivals[block];
            edges.Add(edge);
            block = edge.From;
        }
        while (block != start);

        edges.Reverse();
        return edges.ToImmutable();
    }

    private bool IsClear(BasicBlock block, int start, int end)
    {
        if (!blocksWithAvoided.Contains(block)) return true;
        for (var index = start; index < end; index++)
        {
            if (avoided.Contains(new FlowPoint(block, index))) return false;
        }

        return true;
    }
}
