using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>How an integration's <c>Invoke</c> validates the credentials.</summary>
internal static class InvokeCheck
{
    /// <summary>The check; null when the integration has no <c>Invoke</c> with a body.</summary>
    public static CredentialsCheck? Of(IntegrationAnalysisContext context)
    {
        var entry = context.Program.Options.Knowledge.Integrations.EntryMethod;
        return context.Integration.Method(entry)?.Body is { } invoke ? CredentialCalls.Of(context.Package).CheckIn(invoke) : null;
    }

    /// <summary>Where the check's call stands, on one line.</summary>
    public static Location At(CredentialsCheck check) => Location.OnFirstLine(check.Function.File, check.Call!.Span);
}
