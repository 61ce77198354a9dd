using GoGrammar.Text;

namespace GoGrammar;

/// <summary>A reason why a text is not Go, in words like the Go compiler's.</summary>
/// <param name="Span">Where, as byte offsets; of length 0 where something is missing.</param>
/// <param name="Message">What is wrong: lower case, no full stop.</param>
public sealed record SyntaxDiagnostic(TextSpan Span, string Message);
