using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Tells what the filter had said about each value that goes into a send, path by path.</summary>
internal sealed class SendExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.P0102SendNotFiltered, Descriptors.P0103FilterInverted, Descriptors.P0104FilterResultIgnored];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        var analysis = VmFilterAnalysis.Of(context);
        foreach (var verdict in analysis.Verdicts)
        {
            var site = verdict.Site;
            var value = Spelling.Of(site.Argument);
            var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
            if (!site.IsSend) steps.Add(new ExplanationStep("the Send is in what is called here", site.Send.Location()));
            foreach (var outcome in verdict.Seen)
            {
                foreach (var step in Trail.Steps(outcome.Trail)) steps.Add(new ExplanationStep($"on a path: {step.Text}", step.Location));
                steps.Add(outcome.AnsweredBy is { } call ? new ExplanationStep(Words(outcome.Answer), analysis.LocationOf(call)) : new ExplanationStep(Words(outcome.Answer)));
            }

            steps.Add(new ExplanationStep(Words(verdict)));
            yield return new Explanation($"'{value}' goes into a Send", new Location(site.File, site.At.Span)) 
            {
                Steps = steps.ToImmutable(),
                OtherPlaces = [.. verdict.Seen.Select(outcome => outcome.AnsweredBy).OfType<CallExpr>().Distinct().Select(analysis.LocationOf)],
            };
        }
    }

    private static string Words(FilterAnswer answer) => answer switch
    {
        FilterAnswer.Accepted => "there a filter call accepted it, or what it is made of",
        FilterAnswer.Rejected => "there the filter rejected it",
        FilterAnswer.Ignored => "there the filter was asked and its answer dropped",
        FilterAnswer.Empty => "there it is nil, or a list without elements",
        _ => "there no filter call decided on it",
    };

    private static string Words(SendVerdict verdict) => verdict.Kind switch
    {
        SendVerdictKind.Guarded => "so it is accepted on every path: nothing is reported",
        SendVerdictKind.Inverted => "so it is sent only where the filter rejected it: P0103",
        SendVerdictKind.Ignored => "so the filter is asked in vain on every path: P0104",
        _ => verdict.IsPartly ? "so some path sends it without acceptance: P0102" : "so no path accepts it: P0102",
    };
}
