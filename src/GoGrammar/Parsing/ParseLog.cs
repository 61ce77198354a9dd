using GoGrammar.Parsing.Generated;

namespace GoGrammar.Parsing;

/// <summary>The uses of rules in one declaration, in the order in which the parser entered them. Used again for the next declaration.</summary>
internal sealed class ParseLog
{
    public ParseRecord[] Records = new ParseRecord[1024];
    private readonly Dictionary<int, int> errors = [];
    private int[] open = new int[64];

    public int Count { get; private set; }

    /// <summary>How many rules are open: the depth of the parser's recursion.</summary>
    public int Depth { get; private set; }

    /// <summary>The first token of the innermost statement that is open, or -1.</summary>
    public int OpenStatement
    {
        get
        {
            for (var i = Depth - 1; i >= 0; i--)
                if (Records[open[i]].Rule == GoParser.RULE_statement) return Records[open[i]].Token;
            return -1;
        }
    }

    public void Clear()
    {
        Count = 0;
        Depth = 0;
        errors.Clear();
    }

    public void Open(int rule, int token)
    {
        if (Count == Records.Length) Array.Resize(ref Records, Count * 2);
        if (Depth == open.Length) Array.Resize(ref open, Depth * 2);
        open[Depth++] = Count;
        ref var record = ref Records[Count++];
        record.Rule = (short)rule;
        record.Token = token;
        record.Broken = false;
    }

    public void Close(int token, bool broken)
    {
        ref var record = ref Records[open[--Depth]];
        record.EndToken = token;
        record.EndRecord = Count;
        record.Broken |= broken;
    }

    /// <summary>Says that the innermost rule was read up to <paramref name="token"/> only; what is skipped after it is a part of the rule.</summary>
    public void BreakOpenRule(int token)
    {
        var record = open[Depth - 1];
        Records[record].Broken = true;
        errors[record] = token;
    }

    /// <summary>The place of an error in the innermost rule that is open.</summary>
    public ErrorSite SiteOf(int expected, int token)
    {
        ref var rule = ref Records[open[Depth - 1]];
        return new ErrorSite(rule.Rule, Depth > 1 ? Records[open[Depth - 2]].Rule : -1, rule.Token, expected, token);
    }

    /// <summary>The place of an error between a statement that has been read, the innermost open rule, and the end of the block that it should be in.</summary>
    public static ErrorSite SiteAfterStatement(int token) => new(GoParser.RULE_block, -1, token, GoParser.RBRACE, token);

    /// <summary>Index after the last token that was read by a broken rule.</summary>
    public int ErrorToken(int record) => errors.GetValueOrDefault(record, Records[record].EndToken);
}
