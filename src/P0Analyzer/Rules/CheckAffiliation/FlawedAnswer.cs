using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>How a function comes to a return that says an asset belongs to the customer.</summary>
internal enum AnswerFlaw
{
    /// <summary>The vendor was not asked.</summary>
    NotAsked,

    /// <summary>Nothing that the vendor answered decides.</summary>
    Ignored,

    /// <summary>It does so because the question failed.</summary>
    OnFailure,
}

/// <summary>A return that answers true for a wrong reason.</summary>
internal sealed record FlawedAnswer(GoFunction Function, ReturnStmt Return, AnswerFlaw Flaw);
