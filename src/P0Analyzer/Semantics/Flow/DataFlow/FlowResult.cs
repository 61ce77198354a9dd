using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>What an analysis found at each moment of a graph.</summary>
/// <typeparam name="TState">What holds at a moment.</typeparam>
public sealed class FlowResult<TState>
{
    private readonly Func<BasicBlock, TState, TState[]> replay;
    private readonly bool[] isReached;
    private readonly TState[] starts;
    private readonly TState[]?[] moments;

    internal FlowResult(ControlFlowGraph graph, bool[] isReached, TState[] starts, bool hasConverged, Func<BasicBlock, TState, TState[]> replay)
    {
        Graph = graph;
        HasConverged = hasConverged;
        this.isReached = isReached;
        this.starts = starts;
        this.replay = replay;
        moments = new TState[graph.Blocks.Length][];
    }

    /// <summary>The graph that was analysed.</summary>
    public ControlFlowGraph Graph { get; }

    /// <summary>Whether the states stopped changing. If not, the analysis' join or transfer does not settle, and what stands here is not to be trusted.</summary>
    public bool HasConverged { get; }

    /// <summary>Whether the analysis came to a block; no state stands at the others.</summary>
    public bool IsReached(BasicBlock block) => isReached[block.Index];

    /// <summary>What holds before a block's first node; default where the analysis never came.</summary>
    public TState? Before(BasicBlock block) => At(new FlowPoint(block, 0));

    /// <summary>What holds after a block's last node; default where the analysis never came.</summary>
    public TState? After(BasicBlock block) => At(new FlowPoint(block, block.Nodes.Length));

    /// <summary>What holds before the flow node that <paramref name="node"/> is or is part of; default where the analysis never came.</summary>
    public TState? Before(SyntaxNode node) => Graph.PointOf(node) is { } point ? At(point) : default;

    /// <summary>What holds after that flow node; default where the analysis never came.</summary>
    public TState? After(SyntaxNode node) => Graph.PointOf(node) is { } point ? At(point.Next) : default;

    /// <summary>What holds at a moment; default where the analysis never came.</summary>
    public TState? At(FlowPoint point)
    {
        var index = point.Block.Index;
        if (!isReached[index]) return default;
        return (moments[index] ??= replay(point.Block, starts[index]))[point.Index];
    }
}
