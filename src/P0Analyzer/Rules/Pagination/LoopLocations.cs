using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Where the findings on a pagination loop stand, and what they point to.</summary>
internal static class LoopLocations
{
    /// <summary>The word <c>for</c>.</summary>
    public static Location OfKeyword(PaginationLoop loop) => new(loop.File, TextSpan.At(loop.Site.Syntax.Span.Start, "for".Length));

    /// <summary>A node of the loop's file, up to the end of its first line.</summary>
    public static Location Of(PaginationLoop loop, SyntaxNode node)
    {
        var span = node.Span;
        var line = loop.File.Text.GetLineSpan(loop.File.Text.GetLine(span.Start));
        return new Location(loop.File, span with { End = Math.Max(span.Start, Math.Min(span.End, line.End)) });
    }

    /// <summary>The call that brings the pages, as a related location.</summary>
    public static RelatedLocation FetchOf(PaginationLoop loop) => new(Of(loop, loop.Fetch.Call), "brings the pages");

    /// <summary>A way through the loop by the conditions that decide on it.</summary>
    public static ImmutableArray<FlowStep> Steps(PaginationLoop loop, FlowPath? turn)
    {
        if (turn is null) return [];
        var steps = ImmutableArray.CreateBuilder<FlowStep>();
        steps.Add(new FlowStep(OfKeyword(loop), "a turn starts"));
        foreach (var edge in turn.Edges)
        {
            if (edge is { From.Successors.Length: > 1, Condition: { } condition }) steps.Add(new FlowStep(Of(loop, condition), Outcome(edge.Kind)));
        }

        steps.Add(new FlowStep(OfKeyword(loop), "the next turn starts"));
        return steps.ToImmutable();
    }

    private static string Outcome(FlowEdgeKind kind) => kind switch
    {
        FlowEdgeKind.True or FlowEdgeKind.Case => "holds",
        FlowEdgeKind.False or FlowEdgeKind.NoCase => "does not hold",
        FlowEdgeKind.RangeTurn => "has another element",
        FlowEdgeKind.RangeDone => "has no further element",
        _ => "goes on",
    };
}
