using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>A loop: blocks from each of which control can come back to the header without leaving the loop.</summary>
public sealed class FlowLoop
{
    private readonly HashSet<BasicBlock> members;

    internal FlowLoop(BasicBlock header, HashSet<BasicBlock> members, ImmutableArray<FlowEdge> backEdges, Stmt? syntax)
    {
        this.members = members;
        Header = header;
        BackEdges = backEdges;
        Syntax = syntax;
        Blocks = [.. members.OrderBy(block => block.Index)];
        Exits = [.. Blocks.SelectMany(block => block.Successors).Where(edge => !members.Contains(edge.To))];
    }

    /// <summary>The block that each turn starts with.</summary>
    public BasicBlock Header { get; }

    /// <summary>The blocks, the header included, in the graph's order. A block that cannot get back to the header (it returns, it breaks) is outside.</summary>
    public ImmutableArray<BasicBlock> Blocks { get; }

    /// <summary>The edges on which the next turn starts.</summary>
    public ImmutableArray<FlowEdge> BackEdges { get; }

    /// <summary>The edges that leave the loop.</summary>
    public ImmutableArray<FlowEdge> Exits { get; }

    /// <summary>The <see cref="ForStmt"/> or <see cref="RangeStmt"/>, or for a loop made by <c>goto</c> the <see cref="LabeledStmt"/>.</summary>
    public Stmt? Syntax { get; }

    /// <summary>The next loop outside; null for an outermost one.</summary>
    public FlowLoop? Parent { get; internal set; }

    /// <summary>How many loops are around this one.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>Whether a block is part of the loop.</summary>
    public bool Contains(BasicBlock block) => members.Contains(block);

    /// <inheritdoc/>
    public override string ToString() => $"loop {Header}: {string.Join(' ', Blocks)}";
}
