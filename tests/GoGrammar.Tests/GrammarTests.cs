using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using GoGrammar.Parsing;
using GoGrammar.Parsing.Generated;

namespace GoGrammar.Tests;

public sealed class GrammarTests
{
    /// <summary>Decisions where two alternatives can begin with the same token. The first one is taken.</summary>
    private static readonly Dictionary<string, string> KnownOverlaps = new()
    {
        ["bracketedTypeSpec: IDENTIFIER"] = "`type T [P` begins type parameters or an array's length; the alternative for names reads both",
        ["bracketedTypeSpec: MUL LPAREN PERIOD"] = "`type T [P *C`, `(C`, `.C` read on as an expression, which the builder takes apart where it is a constraint",
        ["channelType: ARROW"] = "the arrow in `chan <- chan T` belongs to the leftmost chan (specification, Channel types)",
        ["functionLit: LBRACE"] = "a brace after a function's type begins its body, in a header too",
        ["headerPrimaryExpr: LBRACE"] = "a brace after an array, struct or map type begins a literal, in a header too",
        ["interfaceElem: IDENTIFIER"] = "a name begins a method or a type; the alternative for names reads both",
        ["parameterDecl: IDENTIFIER"] = "a name is a parameter's or a type's; the alternative for names reads both",
        ["result: LPAREN"] = "parentheses after parameters hold results, never one parenthesized type",
        ["signature: MUL ARROW LPAREN LBRACK"] = "what can begin a result after parameters is one",
        ["type: LBRACK"] = "brackets after a type's name hold its arguments",
        ["type: PERIOD"] = "a period after a type's name makes it a qualified name",
    };

    [Fact]
    public void One_token_decides_but_where_it_is_known_not_to()
    {
        var found = new HashSet<string>();
        var atn = GoParser._ATN;
        for (var decision = 0; decision < atn.NumberOfDecisions; decision++)
        {
            var overlap = Overlap(PredictionTable.LookAhead(atn, decision));
            if (overlap.Count > 0) found.Add($"{GoParser.ruleNames[atn.decisionToState[decision].ruleIndex]}: {Names(overlap)}");
        }

        Assert.Equal(KnownOverlaps.Keys.Order(), found.Order());
    }

    private static IntervalSet Overlap(IntervalSet[] alternatives)
    {
        var seen = new IntervalSet();
        var overlap = new IntervalSet();
        foreach (var alternative in alternatives)
        {
            overlap.AddAll(alternative.And(seen));
            seen.AddAll(alternative);
        }

        return overlap;
    }

    private static string Names(IntervalSet types) => string.Join(' ', types.ToArray().Select(type => GoParser.DefaultVocabulary.GetSymbolicName(type)));
}
