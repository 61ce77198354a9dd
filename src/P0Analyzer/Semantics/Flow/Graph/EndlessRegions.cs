namespace P0Analyzer.Semantics.Flow;

/// <summary>Gives every block a way to the function's end, also where a loop has no way out, so that post-dominance is defined for all.</summary>
internal static class EndlessRegions
{
    /// <summary>The indexes of the blocks that the function can end in: its exits, blocks that never go on, and one block for each loop without a way out.</summary>
    public static IEnumerable<int> Ends(ControlFlowGraph graph)
    {
        var reached = new bool[graph.Blocks.Length];
        var pending = new Stack<BasicBlock>();
        for (var index = graph.Blocks.Length - 1; index >= 0; index--)
        {
            var block = graph.Blocks[index];
            if (!block.IsReachable || !block.Successors.IsEmpty) continue;
            ReachBackwards(block);
            yield return index;
        }

        // The last block in reverse post-order that no end can be reached from only goes back: it closes a turn of an endless loop.
        for (var index = graph.Blocks.Length - 1; index >= 0; index--)
        {
            if (reached[index] || !graph.Blocks[index].IsReachable) continue;
            ReachBackwards(graph.Blocks[index]);
            yield return index;
        }

        void ReachBackwards(BasicBlock from)
        {
            pending.Push(from);
            while (pending.TryPop(out var block))
            {
                if (reached[block.Index]) continue;
                reached[block.Index] = true;
                foreach (var edge in block.Predecessors) pending.Push(edge.From);
            }
        }
    }
}
