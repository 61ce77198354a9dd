using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>An error from outside that gets to a return as it is.</summary>
/// <param name="Origin">The call or the field that it came from.</param>
/// <param name="Way">What it passed in the returning function, the return left out; empty when it was used in place.</param>
internal sealed record OutsideError(Expr Origin, ImmutableArray<SyntaxNode> Way);
