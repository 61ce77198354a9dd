using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// Walks the paths of one function and keeps, for each, what the filter said about which values. Every block is walked once for each different
/// <see cref="PathFact"/> that arrives at it; sends that are met on the way are recorded.
/// </summary>
internal sealed partial class FunctionWalk
{
    private readonly FilterFlow flow;
    private readonly WalkRoot root;
    private readonly Frame frame;
    private readonly GoPackage package;
    private readonly PlaceTable places;
    private readonly LiveRoots live;
    private Trail? trail;

    public FunctionWalk(FilterFlow flow, WalkRoot root, Frame frame)
    {
        this.flow = flow;
        this.root = root;
        this.frame = frame;
        package = flow.Package;
        places = flow.Places;
        live = flow.LiveRootsOf(frame.Function);
    }

    /// <summary>Walks the function from a state at its start.</summary>
    /// <returns>The different states in which it returns; none if it never does.</returns>
    public ImmutableArray<PathFact> Run(PathFact entry, Trail? soFar)
    {
        var graph = package.FlowOf(frame.Function);
        var pending = new PriorityQueue<(BasicBlock Block, PathFact Fact, Trail? Trail), int>();
        var seen = new HashSet<PathFact>?[graph.Blocks.Length];
        var exits = new HashSet<PathFact>();
        Enqueue(graph.Entry, entry, soFar);
        while (pending.TryDequeue(out var item, out _))
        {
            trail = item.Trail;
            if (item.Block == graph.Exit)
            {
                foreach (var state in RunDeferred(graph, item.Fact.Thaw())) root.Limit.Add(exits, Freezer.Freeze(state, IsLiveAtExit));
                continue;
            }

            var states = Block(item.Block, item.Fact.Thaw());
            foreach (var edge in item.Block.Successors)
            {
                trail = item.Trail;
                var next = edge.Condition is null ? item.Trail : new Trail(item.Trail, edge, frame.Function.File);
                foreach (var state in states)
                {
                    foreach (var arriving in Follow(edge, state.Clone())) Enqueue(edge.To, Freezer.Freeze(arriving, place => IsLive(place, edge.To)), next);
                }
            }
        }

        return [.. exits];

        void Enqueue(BasicBlock block, PathFact fact, Trail? way)
        {
            if (root.Limit.Add(seen[block.Index] ??= [], fact) is { } added) pending.Enqueue((block, added, way), block.Index);
        }
    }

    private List<PathState> Block(BasicBlock block, PathState start)
    {
        List<PathState> states = [start];
        foreach (var node in block.Nodes)
        {
            if (node is Expr && IsCondition(block, node)) break; // its edges tell what it does
            var next = new List<PathState>(states.Count);
            foreach (var state in states) next.AddRange(Node(node, state));
            states = root.Limit.Reduce(next);
        }

        return states;
    }

    private static bool IsCondition(BasicBlock block, SyntaxNode node)
    {
        foreach (var edge in block.Successors)
        {
            if (edge.Condition == node && edge.Kind is FlowEdgeKind.True or FlowEdgeKind.False) return true;
        }

        return false;
    }

    private bool IsLive(Place place, BasicBlock block)
    {
        if (place.Root is GoFunction function) return frame.Includes(function);
        return !IsOwn(place) || place.Root is DeferStmt || live.IsLive(place.Root, block) || (place.Variable is { } variable && flow.HasPointers(variable));
    }

    private bool IsLiveAtExit(Place place) => place.Root is GoFunction function ? frame.Includes(function) : !IsOwn(place);

    /// <summary>Whether a place is gone when the function ends: its variables, and what its expressions gave.</summary>
    private bool IsOwn(Place place)
    {
        var owner = place.Root switch
        {
            VariableSymbol variable => variable.Function,
            SyntaxNode node => package.FunctionOf(node),
            _ => null,
        };
        return owner is not null && PathState.IsIn(owner, frame.Function);
    }

    /// <summary>The deferred literals that the path has passed, the last first; other deferred calls were looked at where they stand.</summary>
    private List<PathState> RunDeferred(ControlFlowGraph graph, PathState start)
    {
        List<PathState> states = [start];
        for (var i = graph.Deferred.Length - 1; i >= 0; i--)
        {
            var defer = graph.Deferred[i];
            if (defer.Call.Fun.Unparen() is not FuncLit literal || package.FunctionOf(literal) is not { } function) continue;
            var place = places.Root(defer);
            var next = new List<PathState>();
            foreach (var state in states)
            {
                if (state.KnownAt(place) is null) next.Add(state);
                else foreach (var arguments in Arguments(state, defer.Call)) next.AddRange(Enter(function, arguments, defer.Call).Select(result => result.State));
            }

            states = next;
        }

        return states;
    }
}
