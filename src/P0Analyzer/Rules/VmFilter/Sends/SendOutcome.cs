using GoGrammar.Syntax;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What the filter had said about a value on one path to a <see cref="SendSite"/>.</summary>
/// <param name="Answer">What it had said.</param>
/// <param name="AnsweredBy">The call that rejected it, or whose answer was ignored.</param>
/// <param name="Trail">The path.</param>
/// <param name="Content">What goes into a channel or to a loop's body; null where that is said by the rest.</param>
internal sealed record SendOutcome(FilterAnswer Answer, CallExpr? AnsweredBy, Trail? Trail, Content? Content = null);
