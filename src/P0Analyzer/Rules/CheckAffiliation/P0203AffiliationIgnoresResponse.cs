using System.Collections.Immutable;
using GoGrammar.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

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
        var asked = new Location(call.File, FirstLine(call.File, call.Call.Span));
        foreach (var flaw in new AffiliationJudge(context.Package).Judge(basis.Body))
        {
            var file = flaw.Function.File;
            context.Report(new Finding(Rule, new Location(file, FirstLine(file, flaw.Return.Span)))
            {
                MessageId = flaw.Flaw switch
                {
                    AnswerFlaw.NotAsked => "notAsked",
                    AnswerFlaw.OnFailure => "onFailure",
                    _ => DiagnosticDescriptor.DefaultMessage,
                },
                Arguments = [asked],
                Related = [new RelatedLocation(asked, "the call to the vendor")],
                Integration = context.Integration,
            });
        }
    }

    private static TextSpan FirstLine(GoFile file, TextSpan span)
        => span with { End = Math.Min(span.End, file.Text.GetLineSpan(file.Text.GetLine(span.Start)).End) };
}
