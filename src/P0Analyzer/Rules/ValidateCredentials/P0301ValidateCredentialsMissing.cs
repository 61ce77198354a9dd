using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>An integration that starts work without asking whether its credentials are valid.</summary>
public sealed class P0301ValidateCredentialsMissing : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0301ValidateCredentialsMissing;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(AnalyzeIntegration);

    private static void AnalyzeIntegration(IntegrationAnalysisContext context)
    {
        if (InvokeCheck.Of(context) is not { } check) return;
        if (check.Outcome == CredentialsOutcome.Kept)
        {
            context.ReportEvidence(new Evidence(Requirement.ValidateCredentials, InvokeCheck.At(check), "first in Invoke", context.Integration));
            return;
        }

        // What seems to be missing may stand in what was not read.
        if (check.Outcome != CredentialsOutcome.Missing || context.Integration.IsKnownInPart) return;
        var name = check.Function.Symbol!.Declaration!;
        context.Report(new Finding(Rule, new Location(check.Function.File, name.Span))
        {
            Arguments = [context.Integration.Name],
            Related = DeclarationOf(context),
            Integration = context.Integration,
        });
    }

    /// <summary>The method that is there and is not called; none when the integration has none.</summary>
    private static ImmutableArray<RelatedLocation> DeclarationOf(IntegrationAnalysisContext context)
        => context.Integration.Method(context.Program.Options.Knowledge.Integrations.CredentialsMethod) is { Body: { } body, Declaration: { } name }
            ? [new RelatedLocation(new Location(body.File, name.Span), "declared, and never called from Invoke")]
            : [];
}
