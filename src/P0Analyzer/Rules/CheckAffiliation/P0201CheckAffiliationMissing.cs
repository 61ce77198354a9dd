using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>An integration that cannot be asked whether an asset is its customer's.</summary>
public sealed class P0201CheckAffiliationMissing : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0201CheckAffiliationMissing;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(AnalyzeIntegration);

    private static void AnalyzeIntegration(IntegrationAnalysisContext context)
    {
        var integration = context.Integration;
        if (integration.Method(context.Program.Options.Knowledge.Integrations.AffiliationMethod) is not null) return;

        // What seems to be missing may stand in what was not read.
        if (integration.IsKnownInPart) return;
        context.Report(new Finding(Rule, new Location(integration.Type.File!, integration.Type.Declaration!.Span))
        {
            Arguments = [integration.Name],
            Integration = integration,
        });
    }
}
