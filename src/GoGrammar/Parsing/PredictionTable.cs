using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;

namespace GoGrammar.Parsing;

/// <summary>For one decision of the grammar, the alternative that each token predicts.</summary>
internal static class PredictionTable
{
    /// <summary>
    /// The table, indexed by token type plus one; 0 where no alternative fits. A loop or an optional part is left on any token that it cannot begin
    /// with: what comes after it says then what is missing, which makes a better message.
    /// </summary>
    public static byte[] Build(ATN atn, int decision)
    {
        var state = atn.decisionToState[decision];
        var alternatives = LookAhead(atn, decision);
        var table = new byte[atn.maxTokenType + 2];
        if (EndsIn(state)) Array.Fill(table, (byte)alternatives.Length);
        for (var alternative = alternatives.Length; alternative >= 1; alternative--)
        {
            foreach (var type in alternatives[alternative - 1].ToArray())
                if (type >= -1) table[type + 1] = (byte)alternative;
        }

        return table;
    }

    /// <summary>The tokens that each alternative of a decision can begin with, or be followed by where it can be empty.</summary>
    public static IntervalSet[] LookAhead(ATN atn, int decision) => new LL1Analyzer(atn).GetDecisionLookahead(atn.decisionToState[decision]);

    /// <summary>Whether the last alternative leaves the decision's loop or optional part.</summary>
    public static bool EndsIn(DecisionState state)
    {
        var last = state.Transition(state.NumberOfTransitions - 1).target;
        return last is LoopEndState || (state is BlockStartState block && last == block.endState);
    }
}
