using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Flow nodes that run one after the other: who runs the first runs the last, unless something panics.</summary>
public sealed class BasicBlock
{
    internal BasicBlock(int index, bool isReachable, ImmutableArray<SyntaxNode> nodes)
    {
        Index = index;
        IsReachable = isReachable;
        Nodes = nodes;
    }

    /// <summary>Its place in <see cref="ControlFlowGraph.Blocks"/>, from 0: reachable blocks in reverse post-order, then the others in source order.</summary>
    public int Index { get; }

    /// <summary>Whether control can get here from the function's start.</summary>
    public bool IsReachable { get; }

    /// <summary>
    /// The flow nodes in the order in which they are evaluated: simple statements, jumps, atomic conditions, what is ranged over (once, before the loop),
    /// the <see cref="RangeStmt"/> itself (each turn, when it sets its variables), a switch's tag and case values, a select's operands and then the select.
    /// Statements within statements and the insides of function literals are not among them.
    /// </summary>
    public ImmutableArray<SyntaxNode> Nodes { get; }

    /// <summary>Where control goes from here.</summary>
    public ImmutableArray<FlowEdge> Successors { get; private set; } = [];

    /// <summary>Where it comes from, unreachable blocks included.</summary>
    public ImmutableArray<FlowEdge> Predecessors { get; private set; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"b{Index}";

    internal void Connect(ImmutableArray<FlowEdge> successors, ImmutableArray<FlowEdge> predecessors)
    {
        Successors = successors;
        Predecessors = predecessors;
    }
}
