using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A value is sent on a path on which no filter call accepted it.</summary>
public sealed class P0102SendNotFiltered : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0102SendNotFiltered;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(Check);

    private static void Check(PackageAnalysisContext context)
    {
        var analysis = VmFilterAnalysis.Of(context);
        foreach (var site in analysis.Verdicts.Where(verdict => verdict.Kind == SendVerdictKind.NotFiltered).DistinctBy(verdict => (verdict.Site.At, verdict.Site.Send)))
            context.ReportFor(analysis, FindingOn(site, analysis));
        ReportEvidence(context, analysis);
    }

    private static Finding FindingOn(SendVerdict verdict, VmFilterAnalysis analysis)
    {
        var site = verdict.Site;
        var value = Spelling.Of(site.Argument);
        var outcome = verdict.Outcomes[0];
        var finding = new Finding(Rule, site.Location())
        {
            Arguments = [value],
            Path = Trail.Steps(outcome.Trail),
        };
        if (!site.IsSend)
        {
            return finding with
            {
                MessageId = "throughHelper",
                Arguments = [value, site.At is CallExpr call ? Spelling.Of(call.Fun) : value],
                Related = [new RelatedLocation(site.Send.Location(), "the Send")],
            };
        }

        if (verdict.Outcomes.All(static outcome => outcome.AnsweredBy is not null) && outcome.AnsweredBy is { } answer)
        {
            return finding with
            {
                MessageId = "undecided",
                Arguments = [value, analysis.LocationOf(answer)],
                Related = [new RelatedLocation(analysis.LocationOf(answer), "the filter is asked here")],
            };
        }

        if (site.At is CallExpr { HasEllipsis: true }) return finding with { MessageId = "elements" };
        return verdict.IsPartly && !finding.Path.IsEmpty
            ? finding with { MessageId = "onPath", Arguments = [value, finding.Path.Select(step => step.Location).Append(finding.Location).ToImmutableArray()] }
            : finding;
    }

    /// <summary>A send that is called by several names, or from several calls of a helper, is guarded at each call for itself.</summary>
    private static void ReportEvidence(PackageAnalysisContext context, VmFilterAnalysis analysis)
    {
        var bySend = analysis.Verdicts.ToLookup(verdict => verdict.Site.Send.Expression);
        foreach (var send in analysis.AllSends)
        {
            var inHelpers = bySend[send.Expression].Where(verdict => !verdict.Site.IsSend).ToList();
            if (!inHelpers.TrueForAll(IsGuarded)) continue;
            var calls = bySend[send.Expression].Where(verdict => verdict.Site.IsSend).GroupBy(verdict => verdict.Site.At).ToList();
            if (calls.Count == 0 && inHelpers.Count > 0) Report(send.Location());
            foreach (var call in calls)
            {
                if (call.All(IsGuarded)) Report(call.First().Site.Location());
            }
        }

        void Report(Location location)
        {
            foreach (var integration in analysis.IntegrationsOf(location))
                context.ReportEvidence(new Evidence(Requirement.VmFilter, location, "use", integration));
        }
    }

    private static bool IsGuarded(SendVerdict verdict) => verdict.Kind == SendVerdictKind.Guarded;
}
