namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>Something in a log that a reader would refuse or misread.</summary>
/// <param name="Pointer">Where: a JSON pointer (RFC 6901), such as <c>/runs/0/results/3/level</c>; empty for the whole document.</param>
/// <param name="Message">What is wrong, without a full stop.</param>
public sealed record SarifProblem(string Pointer, string Message);
