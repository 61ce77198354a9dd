using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A filter is asked about a value that is sent, and its answer dropped.</summary>
public sealed class P0104FilterResultIgnored : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0104FilterResultIgnored;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(Check);

    private static void Check(PackageAnalysisContext context)
    {
        var analysis = VmFilterAnalysis.Of(context);
        var reported = new HashSet<CallExpr>();
        foreach (var verdict in analysis.Verdicts)
        {
            if (verdict.Kind != SendVerdictKind.Ignored || verdict.Outcomes[0].AnsweredBy is not { } asked || !reported.Add(asked)) continue;
            context.ReportFor(analysis, new Finding(Rule, analysis.LocationOf(asked))
            {
                Arguments = [Spelling.Of(verdict.Site.Argument), verdict.Site.Location()],
                Related = [new RelatedLocation(verdict.Site.Location(), "the Send")],
            });
        }
    }
}
