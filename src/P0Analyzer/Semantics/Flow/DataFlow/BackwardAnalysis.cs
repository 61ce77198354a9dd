using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// An analysis that goes against control: what holds at a moment comes from what can happen after it. States are immutable values; there must be no
/// endless way up from a state by <see cref="Join"/>, or the analysis does not settle.
/// </summary>
/// <typeparam name="TState">What holds at a moment.</typeparam>
public abstract class BackwardAnalysis<TState>
{
    /// <summary>What holds at the function's end.</summary>
    /// <param name="end"><see cref="ControlFlowGraph.Exit"/>, <see cref="ControlFlowGraph.PanicExit"/>, or a block that never goes on, such as an empty select.</param>
    protected abstract TState AtEnd(BasicBlock end);

    /// <summary>What holds where control splits, given what holds on two of the ways.</summary>
    protected abstract TState Join(TState one, TState other);

    /// <summary>What holds before a flow node, given what holds after it.</summary>
    protected abstract TState Transfer(SyntaxNode node, TState state);

    /// <summary>What holds before control takes an edge, given what holds after.</summary>
    protected virtual TState TransferEdge(FlowEdge edge, TState state) => state;

    /// <summary>Whether two states say the same.</summary>
    protected virtual bool AreEqual(TState one, TState other) => EqualityComparer<TState>.Default.Equals(one, other);

    /// <summary>Finds what holds everywhere in a graph.</summary>
    public FlowResult<TState> Run(ControlFlowGraph graph)
    {
        var count = graph.Blocks.Length;
        var ends = new TState[count];
        var isReached = new bool[count];
        // Late blocks first: the worklist counts from the other side.
        var worklist = new Worklist(count);
        foreach (var end in EndlessRegions.Ends(graph))
        {
            ends[end] = AtEnd(graph.Blocks[end]);
            isReached[end] = true;
            worklist.Add(count - 1 - end);
        }

        while (worklist.TryTake(out var position))
        {
            var block = graph.Blocks[count - 1 - position];
            var state = ends[block.Index];
            for (var i = block.Nodes.Length - 1; i >= 0; i--) state = Transfer(block.Nodes[i], state);
            foreach (var edge in block.Predecessors)
            {
                var from = edge.From.Index;
                var arriving = TransferEdge(edge, state);
                if (isReached[from])
                {
                    arriving = Join(ends[from], arriving);
                    if (AreEqual(ends[from], arriving)) continue;
                }

                ends[from] = arriving;
                isReached[from] = true;
                worklist.Add(count - 1 - from);
            }
        }

        return new FlowResult<TState>(graph, isReached, ends, worklist.HasSettled, Replay);
    }

    private TState[] Replay(BasicBlock block, TState state)
    {
        var states = new TState[block.Nodes.Length + 1];
        states[^1] = state;
        for (var i = block.Nodes.Length - 1; i >= 0; i--) states[i] = Transfer(block.Nodes[i], states[i + 1]);
        return states;
    }
}
