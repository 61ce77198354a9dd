using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>Tells what <c>Invoke</c> does first, and what becomes of the validation's error.</summary>
internal sealed class CredentialsExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules
        => [Descriptors.P0301ValidateCredentialsMissing, Descriptors.P0302ValidateCredentialsNotFirst, Descriptors.P0303ValidateCredentialsErrorIgnored];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        var entry = context.Options.Knowledge.Integrations.EntryMethod;
        foreach (var integration in context.Package.Integrations)
        {
            if (integration.Method(entry)?.Body is not { } invoke || InvokeCheck.Of(context.Of(integration)) is not { } check) continue;
            var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
            if (FirstCall.Of(invoke) is { } first)
                steps.Add(new ExplanationStep($"the first call is '{Spelling.Of(first.Call.Fun)}'", Location.OnFirstLine(invoke.File, first.Call.Span)));
            else if (invoke.Body.List is [var statement, ..])
                steps.Add(new ExplanationStep("the first statement is none of the forms that validate: no call, or one that is deferred or conditional", Location.OnFirstLine(invoke.File, statement.Span)));
            if (check.Function != invoke) steps.Add(new ExplanationStep($"it is decided in '{check.Function.DisplayName}', which is called first", Location.OnFirstLine(check.Function.File, check.Function.Syntax.Span)));
            steps.Add(check.Call is null ? new ExplanationStep(Words(check.Outcome)) : new ExplanationStep(Words(check.Outcome), InvokeCheck.At(check)));
            yield return new Explanation($"{entry} of '{integration.Name}'", new Location(invoke.File, invoke.Syntax.Span))
            {
                Steps = steps.ToImmutable(),
                OtherPlaces = check.Function == invoke ? [] : [new Location(check.Function.File, check.Function.Syntax.Span)],
            };
        }
    }

    private static string Words(CredentialsOutcome outcome) => outcome switch
    {
        CredentialsOutcome.Kept => "it comes first, and every way from its error leaves with an error: nothing is reported",
        CredentialsOutcome.NotFirst => "it is called, but not by the first statement: P0302",
        CredentialsOutcome.ErrorDropped => "it comes first, and nothing looks at its error: P0303",
        CredentialsOutcome.GoesOn => "it comes first, but some way from its error does what success does, or leaves without an error: P0303",
        _ => "no call of it can be reached: P0301",
    };
}
