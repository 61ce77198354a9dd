using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>How a function comes to a return that says an asset belongs to the customer, the worse the later.</summary>
internal enum AnswerFlaw
{
    /// <summary>Nothing that the vendor answered decides.</summary>
    Ignored,

    /// <summary>The vendor was not asked.</summary>
    NotAsked,

    /// <summary>It does so because the question failed.</summary>
    OnFailure,
}

/// <summary>A return that answers true for a wrong reason.</summary>
/// <param name="Function">The function that it stands in.</param>
/// <param name="Return">The return.</param>
/// <param name="Flaw">The reason.</param>
/// <param name="Path">How control comes there: what was asked, and what decided at each branch.</param>
internal sealed record FlawedAnswer(GoFunction Function, ReturnStmt Return, AnswerFlaw Flaw, ImmutableArray<FlowStep> Path);
