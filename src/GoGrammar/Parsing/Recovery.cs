using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>Where to read on after an error. Braces tell the end of a statement; a keyword at the beginning of a line, that of a declaration.</summary>
internal sealed class Recovery(SourceText text, TokenBuffer tokens)
{
    private int[]? depths;

    /// <summary>How many tokens were passed over in search of a place to read on: a measure of the work that errors make.</summary>
    public long PassedOver { get; private set; }

    /// <summary>For each token, how many braces are open before it. Needed for broken files only.</summary>
    private int[] Depths => depths ??= CountBraces();

    /// <summary>The token, a semicolon or a closing brace, before which the statement ends that holds an error; -1 if a declaration or the end comes first.</summary>
    public int FindStatementEnd(int statement, int error)
    {
        var depth = Depths[statement];
        for (var i = error; tokens.Types[i] != TokenBuffer.EndOfFile; i++)
        {
            PassedOver++;
            if (StartsDeclarationAtLineStart(i)) return -1;
            if (Depths[i] > depth) continue;
            if (tokens.Types[i] is SEMICOLON or RBRACE) return i;
        }

        return -1;
    }

    /// <summary>The first token from <paramref name="from"/> on that starts a declaration, or the end of the file.</summary>
    public int FindDeclaration(int declaration, int from)
    {
        var depth = Depths[declaration];
        for (var i = from; ; i++)
        {
            PassedOver++;
            if (tokens.Types[i] == TokenBuffer.EndOfFile || StartsDeclarationAtLineStart(i)) return i;
            if (StartsDeclaration(i) && Depths[i] <= depth && i > 0 && tokens.Types[i - 1] == SEMICOLON) return i;
        }
    }

    /// <summary>
    /// Whether a token that was taken for the beginning of a function literal or type is more likely that of the next function: <c>func</c> at the
    /// beginning of a line. The code before it lacks its end.
    /// </summary>
    public bool IsDeclarationInside(int token)
        => token > 0 && tokens.Types[token] == FUNC && tokens.Types[token + 1] == IDENTIFIER && StartsDeclarationAtLineStart(token);

    private bool StartsDeclaration(int token) => tokens.Types[token] is FUNC or VAR or CONST or TYPE or IMPORT;

    private bool StartsDeclarationAtLineStart(int token)
    {
        if (!StartsDeclaration(token)) return false;
        var start = tokens.Starts[token];
        return start == 0 || text.Bytes[start - 1] == '\n';
    }

    private int[] CountBraces()
    {
        var result = new int[tokens.Count];
        var depth = 0;
        for (var i = 0; i < result.Length; i++)
        {
            if (tokens.Types[i] == RBRACE) depth--;
            result[i] = depth;
            if (tokens.Types[i] == LBRACE) depth++;
        }

        return result;
    }
}
