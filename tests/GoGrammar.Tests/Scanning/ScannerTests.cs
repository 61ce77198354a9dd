using System.Text;
using CsCheck;
using GoGrammar.Parsing;
using GoGrammar.Tests.Generated;
using GoGrammar.Tests.Trees;
using GoGrammar.Text;

namespace GoGrammar.Tests.Scanning;

public sealed class ScannerTests
{
    private static readonly string[] Pieces =
    [
        "x", "é_1", "func", "return", "break", "++", ")", "]", "}", "(", "{", ",", ";", ".", "...", "<-", "&^=", "<<=", ":=", "~", "\n",
        "1", "0x1F", "1_0.5e-3", "0b1i", "'a'", @"'\n'", @"""s\t""", "`r\n`", "// c\n", "/* c */", "/* c\n */", "/* é */ // d\n",
    ];

    public static TheoryData<string> Samples => [.. Sample.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_scanner_reads_the_tokens_of_the_grammar(string name)
    {
        var source = Encoding.UTF8.GetBytes(Sample.All.Single(s => s.Name == name).Source);
        Assert.Equal(ReferenceLexer.Read(source), ReferenceLexer.Scan(source));
    }

    [Fact]
    public void The_scanner_reads_the_tokens_of_the_grammar_in_any_order()
        => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(words => string.Join(' ', words)).Sample(
            text =>
            {
                var source = Encoding.UTF8.GetBytes(text);
                Assert.Equal(ReferenceLexer.Read(source), ReferenceLexer.Scan(source));
            },
            iter: Check.Iter * 10);

    [Theory]
    [InlineData("x\n", "IDENTIFIER ;")]
    [InlineData("x", "IDENTIFIER ;")]
    [InlineData("x // c\n", "IDENTIFIER ;")]
    [InlineData("x /* c */ y", "IDENTIFIER IDENTIFIER ;")]
    [InlineData("x /* c\n */ y", "IDENTIFIER ; IDENTIFIER ;")]
    [InlineData("x /* c */ // d\n+", "IDENTIFIER ; ADD")]
    [InlineData("x +\ny", "IDENTIFIER ADD IDENTIFIER ;")]
    [InlineData("return\n", "RETURN ;")]
    [InlineData("break\n continue\n fallthrough\n", "BREAK ; CONTINUE ; FALLTHROUGH ;")]
    [InlineData("goto\n", "GOTO")]
    [InlineData("x++\ny--\n", "IDENTIFIER INC ; IDENTIFIER DEC ;")]
    [InlineData(")\n]\n}\n", "RPAREN ; RBRACK ; RBRACE ;")]
    [InlineData("1\n'a'\n\"s\"\n`r`\n1i\n1.5\n", "INT_LIT ; RUNE_LIT ; STRING_LIT ; STRING_LIT ; IMAGINARY_LIT ; FLOAT_LIT ;")]
    [InlineData("x;\n", "IDENTIFIER SEMICOLON")]
    [InlineData("x\n\n\n", "IDENTIFIER ;")]
    public void A_line_ends_a_statement_after_certain_tokens(string text, string tokens)
    {
        var read = ReferenceLexer.Scan(Encoding.UTF8.GetBytes(text)).Select(t => t.Type == "SEMICOLON" && t.Start == t.End ? ";" : t.Type);
        Assert.Equal(tokens, string.Join(' ', read));
    }

    [Fact]
    public void Every_keyword_is_one_and_nothing_like_it_is()
    {
        for (var type = 1; type < GoLexer.IDENTIFIER; type++)
        {
            var word = GoLexer.DefaultVocabulary.GetLiteralName(type).Trim('\'');
            Assert.Equal(type, Keywords.Lookup(Encoding.UTF8.GetBytes(word)));
            Assert.Equal(GoLexer.IDENTIFIER, Keywords.Lookup(Encoding.UTF8.GetBytes(word + "s")));
            Assert.Equal(GoLexer.IDENTIFIER, Keywords.Lookup(Encoding.UTF8.GetBytes(word[..^1] + "_")));
        }
    }

    [Fact]
    public void Tokens_and_comments_stand_in_the_order_of_the_text_and_apart()
        => Gen.Byte.Array[0, 200].Sample(
            bytes =>
            {
                var tokens = new TokenBuffer();
                GoScanner.Scan(bytes, tokens, new CommentBuffer(), new DiagnosticBag(new SourceText(bytes)));
                for (var i = 1; i < tokens.Count; i++) Assert.True(tokens.Ends[i - 1] <= tokens.Starts[i] || tokens.Starts[i] == tokens.Ends[i]);
                Assert.Equal(bytes.Length, tokens.Ends[tokens.Count - 1]);
            },
            iter: Check.Iter * 10);
}
