using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>An integration sends and has no filter, or one that is never made.</summary>
public sealed class P0101FilterNotInitialized : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0101FilterNotInitialized;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(Check);

    private static void Check(IntegrationAnalysisContext context)
    {
        var integration = context.Integration;
        var analysis = VmFilterAnalysis.Of(context);
        if (!analysis.Sends(integration)) return;
        var filter = analysis.InitializationOf(integration);
        if (filter.Evidence is { } evidence)
        {
            context.ReportEvidence(new Evidence(Requirement.VmFilter, analysis.LocationOf(evidence), "init", integration));
            return;
        }

        // What seems to be missing may stand in what was not read.
        if (integration.IsKnownInPart) return;
        var finding = new Finding(Rule, analysis.LocationOf(integration.Type.Declaration!))
        {
            Arguments = [integration.Name],
            Integration = integration,
        };
        context.Report(filter is { Field: { } field, Missing: { } literal }
            ? finding with
            {
                MessageId = "notAssigned",
                Arguments = [integration.Name, field.Name, analysis.LocationOf(literal)],
                Related = [new RelatedLocation(analysis.LocationOf(literal), $"{integration.Name} is made without a filter")],
            }
            : finding);
    }
}
