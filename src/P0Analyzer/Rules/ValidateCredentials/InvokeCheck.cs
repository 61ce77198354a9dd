using GoGrammar.Text;
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
    public static Location At(CredentialsCheck check)
    {
        var file = check.Function.File;
        var span = check.Call!.Span;
        var end = file.Text.GetLineSpan(file.Text.GetLine(span.Start)).End;
        return new Location(file, new TextSpan(span.Start, Math.Min(span.End, end)));
    }
}
