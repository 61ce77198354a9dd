using Antlr4.Runtime;
using GoGrammar.Parsing;
using GoGrammar.Tests.Generated;
using GoGrammar.Text;

namespace GoGrammar.Tests.Scanning;

/// <summary>The tokens of a file, read by the lexer that ANTLR makes of GoLexer.g4, and by the scanner.</summary>
internal static class ReferenceLexer
{
    /// <summary>Reads with the generated lexer. Its offsets count characters, and are turned into bytes.</summary>
    public static List<(string Type, int Start, int End)> Read(byte[] source)
    {
        var text = System.Text.Encoding.UTF8.GetString(source);
        var bytes = ByteOffsets(text);
        var lexer = new GoLexer(new AntlrInputStream(text));
        lexer.RemoveErrorListeners();
        var tokens = new List<(string, int, int)>();
        for (var token = lexer.NextToken(); token.Type != TokenConstants.EOF; token = lexer.NextToken())
        {
            if (token.Channel == TokenConstants.DefaultChannel)
                tokens.Add((GoLexer.DefaultVocabulary.GetSymbolicName(token.Type), bytes[token.StartIndex], bytes[token.StopIndex + 1]));
        }

        return tokens;
    }

    /// <summary>Reads with the scanner.</summary>
    public static List<(string Type, int Start, int End)> Scan(byte[] source)
    {
        var tokens = new TokenBuffer();
        GoScanner.Scan(source, tokens, new CommentBuffer(), new DiagnosticBag(new SourceText(source)));
        return
        [
            .. Enumerable.Range(0, tokens.Count - 1)
                .Select(i => (GoLexer.DefaultVocabulary.GetSymbolicName(tokens.Types[i]), tokens.Starts[i], tokens.Ends[i])),
        ];
    }

    private static int[] ByteOffsets(string text)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var bytes = char.IsHighSurrogate(text[i]) ? 4 : char.IsLowSurrogate(text[i]) ? 0 : System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(i, 1));
            offsets[i + 1] = offsets[i] + bytes;
        }

        return offsets;
    }
}
