using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Where something happens.</summary>
/// <param name="Node">What happens.</param>
/// <param name="Loop">The innermost loop around it in the text; null outside of loops.</param>
/// <param name="Function">The innermost function or literal around it.</param>
internal readonly record struct CodeSite(SyntaxNode Node, LoopSite? Loop, GoFunction Function);
