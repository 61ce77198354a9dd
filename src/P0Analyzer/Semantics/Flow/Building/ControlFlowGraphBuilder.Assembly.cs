using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

// From drafts to the graph: empty blocks that only lead on are left out, the others put in order.
internal sealed partial class ControlFlowGraphBuilder
{
    private ControlFlowGraph Assemble(GoFunction function)
    {
        var reachable = ReversePostOrder();
        var order = new List<BlockDraft>(reachable);
        var isReachable = new HashSet<BlockDraft>(reachable);
        foreach (var draft in drafts)
        {
            if (!isReachable.Contains(draft) && !draft.IsPassedThrough) order.Add(draft);
        }

        var blocks = new Dictionary<BlockDraft, BasicBlock>(order.Count);
        foreach (var draft in order) blocks[draft] = new BasicBlock(blocks.Count, isReachable.Contains(draft), [.. draft.Nodes]);
        Connect(order, blocks);
        return new ControlFlowGraph(
            function,
            [.. order.Select(draft => blocks[draft])],
            blocks[exit],
            blocks[panicExit],
            Points(blocks),
            order.Where(draft => draft.HeadOf is not null).ToDictionary(draft => blocks[draft], draft => (SyntaxNode)draft.HeadOf!),
            deferred.ToImmutable(),
            isIncomplete);
    }

    private static BlockDraft Kept(BlockDraft draft)
    {
        while (draft.IsPassedThrough) draft = draft.Successors[0].To;
        return draft;
    }

    /// <summary>The drafts that the entry reaches, each before its successors except on the way back of a loop; a condition's true branch before its false one.</summary>
    private List<BlockDraft> ReversePostOrder()
    {
        var order = new List<BlockDraft>();
        var seen = new HashSet<BlockDraft> { entry };
        var pending = new Stack<(BlockDraft Draft, int Left)>();
        pending.Push((entry, entry.Successors.Count));
        while (pending.TryPop(out var top))
        {
            if (top.Left == 0)
            {
                order.Add(top.Draft);
                continue;
            }

            pending.Push((top.Draft, top.Left - 1));
            var next = Kept(top.Draft.Successors[top.Left - 1].To);
            if (seen.Add(next)) pending.Push((next, next.Successors.Count));
        }

        order.Reverse();
        return order;
    }

    private static void Connect(List<BlockDraft> order, Dictionary<BlockDraft, BasicBlock> blocks)
    {
        var incoming = new ImmutableArray<FlowEdge>.Builder?[order.Count];
        var outgoing = new ImmutableArray<FlowEdge>[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            var from = blocks[order[i]];
            var edges = ImmutableArray.CreateBuilder<FlowEdge>(order[i].Successors.Count);
            foreach (var draft in order[i].Successors)
            {
                var edge = new FlowEdge(from, blocks[Kept(draft.To)], draft.Kind, draft.Condition, draft.Tag);
                edges.Add(edge);
                (incoming[edge.To.Index] ??= ImmutableArray.CreateBuilder<FlowEdge>()).Add(edge);
            }

            outgoing[i] = edges.MoveToImmutable();
        }

        foreach (var block in blocks.Values) block.Connect(outgoing[block.Index], incoming[block.Index]?.ToImmutable() ?? []);
    }

    private Dictionary<SyntaxNode, FlowPoint> Points(Dictionary<BlockDraft, BasicBlock> blocks)
    {
        var result = new Dictionary<SyntaxNode, FlowPoint>(points.Count);
        foreach (var (node, (draft, index)) in points)
        {
            if (blocks.TryGetValue(Kept(draft), out var block)) result[node] = new FlowPoint(block, index);
        }

        return result;
    }
}
