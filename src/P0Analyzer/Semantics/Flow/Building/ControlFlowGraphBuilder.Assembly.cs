using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

// From drafts to the graph: empty blocks that only lead on are left out, the others put in order.
internal sealed partial class ControlFlowGraphBuilder
{
    private ControlFlowGraph Assemble(GoFunction function)
    {
        var order = ReversePostOrder();
        foreach (var draft in drafts)
        {
            if (!draft.IsReachable && !draft.IsPassedThrough) order.Add(draft);
        }

        var blocks = ImmutableArray.CreateBuilder<BasicBlock>(order.Count);
        foreach (var draft in order) blocks.Add(draft.Block = new BasicBlock(blocks.Count, draft.IsReachable, [.. draft.Nodes]));
        Connect(order);
        return new ControlFlowGraph(
            function,
            blocks.MoveToImmutable(),
            exit.Block!,
            panicExit.Block!,
            Marks(),
            LoopHeads(order),
            deferred.ToImmutable(),
            isIncomplete);
    }

    /// <summary>The drafts that the entry reaches, each before its successors except on the way back of a loop; a condition's true branch before its false one.</summary>
    private List<BlockDraft> ReversePostOrder()
    {
        var order = new List<BlockDraft>(drafts.Count);
        var pending = new Stack<(BlockDraft Draft, int Left)>();
        Enter(entry);
        while (pending.TryPop(out var top))
        {
            if (top.Left == 0)
            {
                order.Add(top.Draft);
                continue;
            }

            pending.Push((top.Draft, top.Left - 1));
            Enter(top.Draft.Successors[top.Left - 1].To.Kept);
        }

        order.Reverse();
        return order;

        void Enter(BlockDraft draft)
        {
            if (draft.IsReachable) return;
            draft.IsReachable = true;
            pending.Push((draft, draft.Successors.Count));
        }
    }

    private static void Connect(List<BlockDraft> order)
    {
        var incoming = new ImmutableArray<FlowEdge>.Builder?[order.Count];
        var outgoing = new ImmutableArray<FlowEdge>[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            var from = order[i].Block!;
            var edges = ImmutableArray.CreateBuilder<FlowEdge>(order[i].Successors.Count);
            foreach (var draft in order[i].Successors)
            {
                var edge = new FlowEdge(from, draft.To.Kept.Block!, draft.Kind, draft.Condition, draft.Tag);
                edges.Add(edge);
                (incoming[edge.To.Index] ??= ImmutableArray.CreateBuilder<FlowEdge>()).Add(edge);
            }

            outgoing[i] = edges.MoveToImmutable();
        }

        for (var i = 0; i < order.Count; i++) order[i].Block!.Connect(outgoing[i], incoming[i]?.DrainToImmutable() ?? []);
    }

    private ImmutableArray<(SyntaxNode Node, FlowPoint Point)> Marks()
    {
        var result = ImmutableArray.CreateBuilder<(SyntaxNode, FlowPoint)>(marks.Count);
        foreach (var (node, draft, index) in marks)
        {
            if (draft.Kept.Block is { } block) result.Add((node, new FlowPoint(block, index)));
        }

        return result.DrainToImmutable();
    }

    private static Dictionary<BasicBlock, Stmt> LoopHeads(List<BlockDraft> order)
    {
        var heads = new Dictionary<BasicBlock, Stmt>();
        foreach (var draft in order)
        {
            if (draft.HeadOf is { } statement) heads[draft.Block!] = statement;
        }

        return heads;
    }
}
