using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>A <c>CheckAffiliation</c> that asks the vendor and says yes whatever the answer is.</summary>
public sealed class P0203AffiliationIgnoresResponse : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0203AffiliationIgnoresResponse;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(AnalyzeIntegration);

    private static void AnalyzeIntegration(IntegrationAnalysisContext context)
    {
        if (AffiliationBasis.Of(context) is not { Query: { } query } basis) return;
        var call = query.Reached;
        var asked = Location.OnFirstLine(call.File, call.Call.Span);
        foreach (var flaw in AffiliationJudge.Judge(context.Package, basis.Body))
        {
            context.Report(new Finding(Rule, Location.OnFirstLine(flaw.Function.File, flaw.Return.Span))
            {
                MessageId = flaw.Flaw switch
                {
                    AnswerFlaw.NotAsked => "notAsked",
                    AnswerFlaw.OnFailure => "onFailure",
                    _ => DiagnosticDescriptor.DefaultMessage,
                },
                Arguments = [asked],
                Related = [new RelatedLocation(asked, "the call to the vendor")],
                Path = flaw.Path,
                Integration = context.Integration,
            });
        }
    }
}
