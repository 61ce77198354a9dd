using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// How control moves through the body of one function or function literal. Literals inside have graphs of their own;
/// deferred calls are in no graph: they run after <see cref="Exit"/>, in reverse order.
/// </summary>
public sealed class ControlFlowGraph
{
    private readonly Lazy<Dictionary<SyntaxNode, FlowPoint>> points;
    private readonly Lazy<DominatorTree> dominators;
    private readonly Lazy<DominatorTree> postDominators;
    private readonly Lazy<LoopForest> loops;

    internal ControlFlowGraph(
        GoFunction function,
        ImmutableArray<BasicBlock> blocks,
        BasicBlock exit,
        BasicBlock panicExit,
        ImmutableArray<(SyntaxNode Node, FlowPoint Point)> marks,
        Dictionary<BasicBlock, Stmt> loopHeads,
        ImmutableArray<DeferStmt> deferred,
        bool isIncomplete)
    {
        Function = function;
        Blocks = blocks;
        Exit = exit;
        PanicExit = panicExit;
        Deferred = deferred;
        IsIncomplete = isIncomplete;
        points = new(() => FindPoints(blocks, marks));
        dominators = new(() => DominatorTree.Forward(this));
        postDominators = new(() => DominatorTree.Backward(this));
        loops = new(() => LoopForest.Find(this, loopHeads));
    }

    /// <summary>The function whose flow this is.</summary>
    public GoFunction Function { get; }

    /// <summary>All blocks: the reachable ones in reverse post-order, <see cref="Entry"/> first, then the unreachable ones.</summary>
    public ImmutableArray<BasicBlock> Blocks { get; }

    /// <summary>Where the function starts.</summary>
    public BasicBlock Entry => Blocks[0];

    /// <summary>Where returns and falling off the end lead. It is empty, and unreachable when the function never returns.</summary>
    public BasicBlock Exit { get; }

    /// <summary>Where calls that never return lead, whether they panic or end the process. It is empty.</summary>
    public BasicBlock PanicExit { get; }

    /// <summary>The function's defer statements in source order, those in function literals left out.</summary>
    public ImmutableArray<DeferStmt> Deferred { get; }

    /// <summary>
    /// Whether part of the body is missing here: it could not be parsed, jumps to a label that is not there, or is nested too deeply.
    /// What is concluded from such a graph is unknown, not true.
    /// </summary>
    public bool IsIncomplete { get; }

    /// <summary>Which block is passed on every way from the entry to another.</summary>
    public DominatorTree Dominators => dominators.Value;

    /// <summary>
    /// Which block is passed on every way from a block to the function's end: <see cref="Exit"/>, <see cref="PanicExit"/>, or for ever in a loop without a way out.
    /// </summary>
    public DominatorTree PostDominators => postDominators.Value;

    /// <summary>The loops, outer ones before inner ones. A loop statement that never takes a second turn is none.</summary>
    public ImmutableArray<FlowLoop> Loops => loops.Value.Loops;

    /// <summary>
    /// The moment before the flow node that <paramref name="node"/> is, or is part of; for a statement that holds others, or a condition that was taken apart,
    /// the moment before its first flow node. Null for what is not in this function's flow: other functions, and the insides of function literals
    /// (ask for the literal itself to learn where it is made).
    /// </summary>
    public FlowPoint? PointOf(SyntaxNode node)
    {
        for (var current = node; current is not null && current != Function.Syntax; current = current.Parent)
        {
            if (current is FuncLit && current != node) return null;
            if (points.Value.TryGetValue(current, out var point)) return point;
        }

        return null;
    }

    /// <summary>Whether control can reach the node (see <see cref="PointOf"/>) from the function's start.</summary>
    public bool IsReachable(SyntaxNode node) => PointOf(node) is { Block.IsReachable: true };

    /// <summary>
    /// Whether every way from the entry to <paramref name="later"/> has passed <paramref name="earlier"/>. A node does not dominate itself here.
    /// False when either is not in this flow, and for unreachable nodes.
    /// </summary>
    public bool IsAlwaysBefore(SyntaxNode earlier, SyntaxNode later)
    {
        if (PointOf(earlier) is not { } first || PointOf(later) is not { } second) return false;
        return first.Block == second.Block
            ? first.Block.IsReachable && first.Index < second.Index
            : Dominators.Dominates(first.Block, second.Block);
    }

    /// <summary>The innermost loop around a block; null outside of loops.</summary>
    public FlowLoop? LoopAround(BasicBlock block) => loops.Value.Innermost(block);

    /// <summary>The innermost loop around a node; null outside of loops.</summary>
    public FlowLoop? LoopAround(SyntaxNode node) => PointOf(node) is { } point ? LoopAround(point.Block) : null;

    /// <summary>
    /// The loop that a <see cref="ForStmt"/> or <see cref="RangeStmt"/> makes, or a <see cref="LabeledStmt"/> by <c>goto</c>. False when it never takes a second turn.
    /// </summary>
    public bool TryGetLoop(Stmt statement, [NotNullWhen(true)] out FlowLoop? loop) => loops.Value.BySyntax.TryGetValue(statement, out loop);

    /// <summary>
    /// A shortest way from one moment to another on which none of the nodes <paramref name="avoiding"/> runs (what is asked is: their flow nodes; nodes elsewhere do not matter)
    /// and only edges that <paramref name="follow"/> allows are taken; null when there is none. To ask whether something always happens before the
    /// function returns, look for a way to <see cref="Exit"/> that avoids it. Conditions that contradict each other are not noticed.
    /// </summary>
    public FlowPath? FindPath(FlowPoint from, FlowPoint to, IEnumerable<SyntaxNode>? avoiding = null, Func<FlowEdge, bool>? follow = null)
        => new PathFinder(this, avoiding, follow).Find(from, to);

    /// <summary>A shortest way on which a loop takes a whole turn, from its header back to it, and none of the nodes <paramref name="avoiding"/> runs; null when there is none.</summary>
    public FlowPath? FindTurn(FlowLoop loop, IEnumerable<SyntaxNode>? avoiding = null, Func<FlowEdge, bool>? follow = null)
    {
        var header = new FlowPoint(loop.Header, 0);
        return new PathFinder(this, avoiding, edge => loop.Contains(edge.To) && (follow is null || follow(edge))).Find(header, header, atLeastOneEdge: true);
    }

    private static Dictionary<SyntaxNode, FlowPoint> FindPoints(ImmutableArray<BasicBlock> blocks, ImmutableArray<(SyntaxNode Node, FlowPoint Point)> marks)
    {
        var points = new Dictionary<SyntaxNode, FlowPoint>();
        foreach (var (node, point) in marks) points[node] = point;
        // A node that is marked as the start of something and is a flow node, too, is where it runs.
        foreach (var block in blocks)
        {
            for (var i = 0; i < block.Nodes.Length; i++) points[block.Nodes[i]] = new FlowPoint(block, i);
        }

        return points;
    }
}
