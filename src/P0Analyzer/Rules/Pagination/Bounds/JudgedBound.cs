using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Why a bound cannot stop its loop.</summary>
internal enum BoundFault
{
    /// <summary>It can.</summary>
    None,

    /// <summary>Some way to the next turn does not advance the counter.</summary>
    NotAdvanced,

    /// <summary>The counter is set back.</summary>
    SetBack,

    /// <summary>The counter is set to what the vendor answers.</summary>
    SetByVendor,

    /// <summary>Some way to the next turn does not come by the comparison.</summary>
    PassedBy,

    /// <summary>The branch that is taken at the limit does not leave the loop.</summary>
    StaysInside,

    /// <summary>The comparison ends the loop on the wrong side of the limit.</summary>
    WrongWay,
}

/// <summary>A comparison that is meant as a bound, and what it is worth.</summary>
/// <param name="Limit">What bounds.</param>
/// <param name="Counter">What is compared with it; null for a range over a number.</param>
/// <param name="Fault">Why it cannot stop the loop.</param>
/// <param name="Culprit">What is at fault, where one place is.</param>
/// <param name="Turn">A way to the next turn on which it is passed by or not advanced.</param>
internal sealed record JudgedBound(Limit Limit, Counter? Counter, BoundFault Fault = BoundFault.None, SyntaxNode? Culprit = null, FlowPath? Turn = null)
{
    /// <summary>Whether it bounds what is collected, and no pages.</summary>
    public bool CountsItems => Counter is { CountsItems: true };
}
