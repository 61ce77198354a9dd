using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>Finds a shortest way to a return on which it answers true for a wrong reason, for a finding to show.</summary>
internal static class AffiliationTrail
{
    /// <summary>So many moments are looked at; code with more ways than that gets its finding without one.</summary>
    private const int MaxMoments = 2000;

    /// <summary>The steps of the way; none when it has no branches, or was not found.</summary>
    /// <param name="function">The function.</param>
    /// <param name="graph">Its graph.</param>
    /// <param name="analysis">What is known on its ways.</param>
    /// <param name="leave">The return.</param>
    /// <param name="isFlawed">Whether the return is wrong when this is known.</param>
    public static ImmutableArray<FlowStep> To(GoFunction function, ControlFlowGraph graph, AffiliationPaths analysis, ReturnStmt leave, Predicate<AffiliationPath> isFlawed)
    {
        if (graph.PointOf(leave) is not { } end) return [];
        var seen = new HashSet<(BasicBlock, AffiliationPath)>();
        var pending = new Queue<Moment>([new Moment(graph.Entry, analysis.Start, null, null)]);
        while (pending.TryDequeue(out var moment) && seen.Count < MaxMoments)
        {
            if (!seen.Add((moment.Block, moment.Path))) continue;
            var path = moment.Path;
            SyntaxNode? asking = null;
            for (var i = 0; i < moment.Block.Nodes.Length; i++)
            {
                if (moment.Block == end.Block && i == end.Index && isFlawed(path)) return Steps(function, moment, asking);
                var next = analysis.After(moment.Block.Nodes[i], path);
                if (next.Asked && !path.Asked) asking = moment.Block.Nodes[i];
                path = next;
            }

            foreach (var edge in moment.Block.Successors)
            {
                if (analysis.Along(edge, path) is { } next) pending.Enqueue(new Moment(edge.To, next, edge, moment) { Asking = asking });
            }
        }

        return [];
    }

    private static ImmutableArray<FlowStep> Steps(GoFunction function, Moment last, SyntaxNode? asking)
    {
        var steps = ImmutableArray.CreateBuilder<FlowStep>();
        AddAsking(asking);
        for (Moment? moment = last; moment is not null; moment = moment.Previous)
        {
            if (moment.Edge is { } edge && BranchSteps.Of(function.File, edge) is { } step) steps.Add(step);
            AddAsking(moment.Asking);
        }

        steps.Reverse();
        return steps.ToImmutable();

        void AddAsking(SyntaxNode? node)
        {
            if (node is not null) steps.Add(new FlowStep(Location.OnFirstLine(function.File, node.Span), "the vendor is asked"));
        }
    }

    /// <summary>The start of a block on a way.</summary>
    private sealed record Moment(BasicBlock Block, AffiliationPath Path, FlowEdge? Edge, Moment? Previous)
    {
        /// <summary>The node of the block before that asked first.</summary>
        public SyntaxNode? Asking { get; init; }
    }
}
