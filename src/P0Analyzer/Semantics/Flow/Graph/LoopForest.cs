using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Finds a graph's loops and how they lie in one another.</summary>
internal sealed class LoopForest
{
    private readonly Dictionary<BasicBlock, FlowLoop> innermost = [];

    private LoopForest(ImmutableArray<FlowLoop> loops)
    {
        Loops = loops;
        foreach (var loop in loops)
        {
            loop.Parent = innermost.GetValueOrDefault(loop.Header);
            foreach (var block in loop.Blocks) innermost[block] = loop;
            if (loop.Syntax is not null) BySyntax[loop.Syntax] = loop;
        }
    }

    public ImmutableArray<FlowLoop> Loops { get; }

    public Dictionary<Stmt, FlowLoop> BySyntax { get; } = [];

    public static LoopForest Find(ControlFlowGraph graph, Dictionary<BasicBlock, Stmt> heads)
    {
        var loops = ImmutableArray.CreateBuilder<FlowLoop>();
        foreach (var header in graph.Blocks)
        {
            if (!header.IsReachable) break;
            // In reverse post-order only the way back of a loop leads to an earlier block or to itself. Where a goto jumps into the middle
            // of a loop, no block dominates the others, and the first of them in this order is taken for the header.
            ImmutableArray<FlowEdge> back = [.. header.Predecessors.Where(edge => edge.From.IsReachable && edge.From.Index >= header.Index)];
            if (back.IsEmpty) continue;
            loops.Add(new FlowLoop(header, Members(graph, header, back), back, heads.GetValueOrDefault(header)));
        }

        // A loop's header comes before those of the loops inside it, so the order of headers is already outer before inner.
        return new LoopForest(loops.ToImmutable());
    }

    public FlowLoop? Innermost(BasicBlock block) => innermost.GetValueOrDefault(block);

    private static HashSet<BasicBlock> Members(ControlFlowGraph graph, BasicBlock header, ImmutableArray<FlowEdge> backEdges)
    {
        var members = Collect(backEdges.Select(edge => edge.From), header, block => block.Predecessors.Select(edge => edge.From));
        if (members.All(block => graph.Dominators.Dominates(header, block))) return members;

        // Several entries: what leads into the loop from outside came along, but the header does not lead there.
        members.IntersectWith(Collect([header], header, block => block.Successors.Select(edge => edge.To)));
        return members;
    }

    private static HashSet<BasicBlock> Collect(IEnumerable<BasicBlock> start, BasicBlock header, Func<BasicBlock, IEnumerable<BasicBlock>> next)
    {
        var found = new HashSet<BasicBlock>();
        var pending = new Stack<BasicBlock>(start);
        while (pending.TryPop(out var block))
        {
            if (block.Index < header.Index || !block.IsReachable || !found.Add(block)) continue;
            foreach (var neighbour in next(block)) pending.Push(neighbour);
        }

        return found;
    }
}
