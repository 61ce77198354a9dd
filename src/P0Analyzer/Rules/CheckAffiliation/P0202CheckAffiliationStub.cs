using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>A <c>CheckAffiliation</c> that asks nobody.</summary>
public sealed class P0202CheckAffiliationStub : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0202CheckAffiliationStub;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(AnalyzeIntegration);

    private static void AnalyzeIntegration(IntegrationAnalysisContext context)
    {
        if (AffiliationBasis.Of(context) is not { } basis) return;
        if (basis.Note is { } note)
        {
            context.ReportEvidence(new Evidence(Requirement.CheckAffiliation, basis.Method, note, context.Integration));
            return;
        }

        // The query that seems to be missing may stand in what was not read.
        if (context.Integration.IsKnownInPart) return;
        context.Report(new Finding(Rule, basis.Method)
        {
            Arguments = [context.Integration.Name],
            Integration = context.Integration,
        });
    }
}
