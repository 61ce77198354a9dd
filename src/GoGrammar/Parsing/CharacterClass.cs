using System.Globalization;
using System.Text;

namespace GoGrammar.Parsing;

/// <summary>The specification's classes of characters ("Characters", "Letters and digits").</summary>
internal static class CharacterClass
{
    public static bool IsAsciiLetter(byte c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_';

    public static bool IsAsciiLetterOrDigit(byte c) => IsAsciiLetter(c) || IsDigit(c);

    public static bool IsDigit(int c) => (uint)(c - '0') <= 9;

    public static bool IsLetter(Rune rune) => rune.Value < 0x80 ? IsAsciiLetter((byte)rune.Value) : Rune.IsLetter(rune);

    public static bool IsDigit(Rune rune)
        => rune.Value < 0x80 ? IsDigit(rune.Value) : Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>The value of a hexadecimal digit; 16 for anything else.</summary>
    public static int DigitValue(int c)
    {
        if (IsDigit(c)) return c - '0';
        var letter = (c | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : 16;
    }
}
