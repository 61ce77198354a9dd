using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A value is sent only where the filter rejected it.</summary>
public sealed class P0103FilterInverted : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0103FilterInverted;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(Check);

    private static void Check(PackageAnalysisContext context)
    {
        var analysis = VmFilterAnalysis.Of(context);
        foreach (var verdict in analysis.Verdicts.Where(verdict => verdict.Kind == SendVerdictKind.Inverted).DistinctBy(verdict => (verdict.Site.At, verdict.Site.Send)))
        {
            var asked = analysis.LocationOf(verdict.Outcomes[0].AnsweredBy!);
            context.ReportFor(analysis, new Finding(Rule, verdict.Site.Location())
            {
                Arguments = [Spelling.Of(verdict.Site.Argument), asked],
                Related = [new RelatedLocation(asked, "the filter rejects here")],
                Path = Trail.Steps(verdict.Outcomes[0].Trail),
            });
        }
    }
}
