using System.Text;

namespace GoGrammar.Parsing;

/// <summary>What is said of malformed tokens, in the words of <c>go/scanner</c>.</summary>
internal static class ScannerMessages
{
    public const string IllegalNul = "illegal character NUL";
    public const string IllegalUtf8 = "illegal UTF-8 encoding";
    public const string IllegalMark = "illegal byte order mark";
    public const string CommentNotTerminated = "comment not terminated";
    public const string StringNotTerminated = "string literal not terminated";
    public const string RawStringNotTerminated = "raw string literal not terminated";
    public const string RuneNotTerminated = "rune literal not terminated";
    public const string IllegalRune = "illegal rune literal";
    public const string EscapeNotTerminated = "escape sequence not terminated";
    public const string UnknownEscape = "unknown escape sequence";
    public const string InvalidCodePoint = "escape sequence is invalid Unicode code point";

    public static string IllegalCharacter(byte c) => IllegalCharacter(new Rune(c));

    public static string IllegalCharacter(Rune rune) => rune.Value is 0x201C or 0x201D
        ? $"curly quotation mark '{rune}' (use neutral '\"')"
        : $"illegal character {Describe(rune)}";

    public static string IllegalInEscape(Rune rune) => $"illegal character {Describe(rune)} in escape sequence";

    private static string Describe(Rune rune)
        => GoQuoting.IsPrintable(rune) ? $"U+{rune.Value:X4} '{rune}'" : $"U+{rune.Value:X4}";
}
