using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Dfa;

namespace GoGrammar.Parsing;

/// <summary>
/// Predicts by one token. ANTLR decides most decisions of GoParser.g4 in the generated code; it asks here for the few where two alternatives can
/// begin alike. The first alternative that the token can begin is taken, which is Go's choice in each of them.
/// </summary>
internal sealed class OneTokenSimulator(GoParserBase owner, ATN atn, DFA[] decisions)
    : ParserATNSimulator(owner, atn, decisions, null)
{
    private static byte[]?[]? tables;

    public override int AdaptivePredict(ITokenStream input, int decision, ParserRuleContext outerContext)
    {
        tables ??= new byte[atn.NumberOfDecisions][];
        var table = tables[decision] ??= PredictionTable.Build(atn, decision);
        var alternative = table[input.LA(1) + 1];
        return alternative != 0 ? alternative : throw owner.NoAlternative();
    }
}
