using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Where a value comes from, once copies are followed back: an expression that makes it, or a definition without one.</summary>
/// <param name="Expression">A call, a literal, an operation, a field …; null where no expression says it.</param>
/// <param name="Definition">The definition that could not be followed further; null when the expression was used in place.</param>
public sealed record ValueSource(Expr? Expression, Definition? Definition);
