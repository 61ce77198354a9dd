using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>How a function validates the credentials, and where that is decided.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Function">The function in which it is decided: the one asked about, or a helper that it calls first.</param>
/// <param name="Call">The call of <c>ValidateCredentials</c>, or of the function that leads to it; null when there is none.</param>
internal sealed record CredentialsCheck(CredentialsOutcome Outcome, GoFunction Function, CallExpr? Call);
