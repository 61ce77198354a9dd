using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// An analysis that follows control: what holds at a moment comes from what held before. States are immutable values; there must be no endless
/// way up from a state by <see cref="Join"/>, or the analysis does not settle.
/// </summary>
/// <typeparam name="TState">What holds at a moment.</typeparam>
public abstract class ForwardAnalysis<TState>
{
    /// <summary>What holds when the function starts.</summary>
    protected abstract TState Initial { get; }

    /// <summary>What holds where two ways meet.</summary>
    protected abstract TState Join(TState one, TState other);

    /// <summary>What holds after a flow node, given what held before. Must not keep anything in the analysis: nodes are visited again and again.</summary>
    protected abstract TState Transfer(SyntaxNode node, TState state);

    /// <summary>What holds once control has taken an edge. This is where a condition's outcome becomes known.</summary>
    protected virtual TState TransferEdge(FlowEdge edge, TState state) => state;

    /// <summary>Whether control can take an edge at all, given what holds before it.</summary>
    protected virtual bool CanTake(FlowEdge edge, TState state) => true;

    /// <summary>Whether two states say the same.</summary>
    protected virtual bool AreEqual(TState one, TState other) => EqualityComparer<TState>.Default.Equals(one, other);

    /// <summary>Finds what holds everywhere in a graph.</summary>
    public FlowResult<TState> Run(ControlFlowGraph graph) => Run(graph, Initial);

    /// <summary>Finds what holds everywhere in a graph that starts with another state: a function literal with what is known where it runs.</summary>
    public FlowResult<TState> Run(ControlFlowGraph graph, TState initial)
    {
        var states = new TState[graph.Blocks.Length];
        var isReached = new bool[graph.Blocks.Length];
        var worklist = new Worklist(graph.Blocks.Length);
        states[graph.Entry.Index] = initial;
        isReached[graph.Entry.Index] = true;
        worklist.Add(graph.Entry.Index);
        while (worklist.TryTake(out var index))
        {
            var block = graph.Blocks[index];
            var state = states[index];
            foreach (var node in block.Nodes) state = Transfer(node, state);
            foreach (var edge in block.Successors)
            {
                if (!CanTake(edge, state)) continue;
                var arriving = TransferEdge(edge, state);
                var to = edge.To.Index;
                if (isReached[to])
                {
                    arriving = Join(states[to], arriving);
                    if (AreEqual(states[to], arriving)) continue;
                }

                states[to] = arriving;
                isReached[to] = true;
                worklist.Add(to);
            }
        }

        return new FlowResult<TState>(graph, isReached, states, worklist.HasSettled, Replay);
    }

    private TState[] Replay(BasicBlock block, TState state)
    {
        var states = new TState[block.Nodes.Length + 1];
        states[0] = state;
        for (var i = 0; i < block.Nodes.Length; i++) states[i + 1] = Transfer(block.Nodes[i], states[i]);
        return states;
    }
}
