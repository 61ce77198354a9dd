using Antlr4.Runtime;
using GoGrammar.Tests.Generated;

namespace GoGrammar.Tests;

/// <summary>What GoLexer.g4 leaves to its base class: a line's end, or the file's, is a semicolon after certain tokens (specification, "Semicolons").</summary>
internal abstract class AutomaticSemicolonLexer(ICharStream input, TextWriter output, TextWriter errorOutput) : Lexer(input, output, errorOutput)
{
    private readonly Queue<IToken> waiting = [];
    private bool endsStatement;

    public override IToken NextToken()
    {
        if (waiting.TryDequeue(out var next)) return next;
        var token = base.NextToken();
        if (endsStatement && EndsLine(token) is var at and >= 0)
        {
            endsStatement = false;
            waiting.Enqueue(token);
            return new CommonToken(GoLexer.SEMICOLON) { StartIndex = at, StopIndex = at - 1 };
        }

        if (token.Channel == DefaultTokenChannel) endsStatement = EndsStatement(token.Type);
        return token;
    }

    /// <summary>Where the first line end in a token is; -1 if there is none.</summary>
    private static int EndsLine(IToken token)
    {
        if (token.Type == Eof) return token.StartIndex;
        if (token.Type is not (GoLexer.NEWLINE or GoLexer.GENERAL_COMMENT)) return -1;
        var lineFeed = token.Text.IndexOf('\n', StringComparison.Ordinal);
        return lineFeed < 0 ? -1 : token.StartIndex + lineFeed;
    }

    private static bool EndsStatement(int type) => type
        is GoLexer.IDENTIFIER
        or GoLexer.INT_LIT or GoLexer.FLOAT_LIT or GoLexer.IMAGINARY_LIT or GoLexer.RUNE_LIT or GoLexer.STRING_LIT
        or GoLexer.BREAK or GoLexer.CONTINUE or GoLexer.FALLTHROUGH or GoLexer.RETURN
        or GoLexer.INC or GoLexer.DEC
        or GoLexer.RPAREN or GoLexer.RBRACK or GoLexer.RBRACE;
}
