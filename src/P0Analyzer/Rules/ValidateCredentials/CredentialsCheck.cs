using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>How a function validates the credentials, and where that is decided.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Function">The function in which it is decided: the one asked about, or a helper that it calls first.</param>
/// <param name="Call">The call of <c>ValidateCredentials</c>, or of the function that leads to it; null when there is none.</param>
internal sealed record CredentialsCheck(CredentialsOutcome Outcome, GoFunction Function, CallExpr? Call)
{
    /// <summary>The calls that lead from the function asked about to the one in which it is decided.</summary>
    public ImmutableArray<FlowStep> Via { get; init; } = [];

    /// <summary>For a call that leads to the validation, the calls on the way from there, the validation last.</summary>
    public ImmutableArray<FlowStep> Leading { get; init; } = [];

    /// <summary>What happens after the call when it fails, for a function that goes on.</summary>
    public ImmutableArray<FlowStep> Failing { get; init; } = [];
}
