using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>A validation of credentials that asks nobody whether they are valid.</summary>
public sealed class P0304ValidateCredentialsNoQuery : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0304ValidateCredentialsNoQuery;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(AnalyzeIntegration);

    private static void AnalyzeIntegration(IntegrationAnalysisContext context)
    {
        var name = context.Program.Options.Knowledge.Integrations.CredentialsMethod;
        if (context.Integration.Method(name) is not { Body: { } body, Declaration: { } declaration } method) return;
        // The query that seems to be missing may stand in what was not read.
        if (context.Integration.IsKnownInPart) return;
        if (context.Package.ExternalCalls.MakesExternalCall(body) || IsSaidOfAnother(context, method)) return;
        context.Report(new Finding(Rule, new Location(body.File, declaration.Span))
        {
            Arguments = [context.Integration.Name],
            // The method of an embedded struct is the defect of all that embed it: then the file decides.
            Integration = context.Integration.DeclaresMethod(name) ? context.Integration : null,
        });
    }

    /// <summary>Whether an integration before this one has the same method, from a struct that both embed: one defect, one diagnostic.</summary>
    private static bool IsSaidOfAnother(IntegrationAnalysisContext context, FunctionSymbol method)
        => context.Package.Integrations.TakeWhile(other => other != context.Integration).Any(other => other.Method(method.Name) == method);
}
