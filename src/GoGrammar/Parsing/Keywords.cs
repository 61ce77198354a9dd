using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>Go's 25 keywords (specification, "Keywords").</summary>
internal static class Keywords
{
    private const int Shortest = 2;
    private const int Longest = 11;

    /// <summary>The token type of a keyword, or <see cref="IDENTIFIER"/>.</summary>
    public static int Lookup(ReadOnlySpan<byte> word)
    {
        if (word.Length is < Shortest or > Longest) return IDENTIFIER;
        var (type, keyword) = Candidate(word[0], word[1], word.Length);
        return word.SequenceEqual(keyword) ? type : IDENTIFIER;
    }

    /// <summary>The one keyword that a word of this length can be, by its first letters.</summary>
    private static KeywordText Candidate(byte first, byte second, int length) => (char)first switch
    {
        'b' => new(BREAK, "break"u8),
        'c' => (char)second switch
        {
            'a' => new(CASE, "case"u8),
            'h' => new(CHAN, "chan"u8),
            _ => length == 5 ? new(CONST, "const"u8) : new(CONTINUE, "continue"u8),
        },
        'd' => length == 5 ? new(DEFER, "defer"u8) : new(DEFAULT, "default"u8),
        'e' => new(ELSE, "else"u8),
        'f' => (char)second switch
        {
            'o' => new(FOR, "for"u8),
            'u' => new(FUNC, "func"u8),
            _ => new(FALLTHROUGH, "fallthrough"u8),
        },
        'g' => length == 2 ? new(GO, "go"u8) : new(GOTO, "goto"u8),
        'i' => (char)second switch
        {
            'f' => new(IF, "if"u8),
            'm' => new(IMPORT, "import"u8),
            _ => new(INTERFACE, "interface"u8),
        },
        'm' => new(MAP, "map"u8),
        'p' => new(PACKAGE, "package"u8),
        'r' => second == 'a' ? new(RANGE, "range"u8) : new(RETURN, "return"u8),
        's' => (char)second switch
        {
            'e' => new(SELECT, "select"u8),
            't' => new(STRUCT, "struct"u8),
            _ => new(SWITCH, "switch"u8),
        },
        't' => new(TYPE, "type"u8),
        'v' => new(VAR, "var"u8),
        _ => default,
    };

    private readonly ref struct KeywordText(int type, ReadOnlySpan<byte> text)
    {
        private readonly int type = type;
        private readonly ReadOnlySpan<byte> text = text;

        public void Deconstruct(out int type, out ReadOnlySpan<byte> text)
        {
            type = this.type;
            text = this.text;
        }
    }
}
