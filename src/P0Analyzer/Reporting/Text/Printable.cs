using System.Globalization;
using System.Text;

namespace P0Analyzer.Reporting.Text;

/// <summary>Text from outside (source lines, file names) made harmless for a terminal, and its width there.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with everything spelled out that would move the cursor, change colours or reorder what is read:
    /// control characters other than the tab, and marks of direction (CVE-2021-42574). ESC becomes <c>\x1b</c>, U+202E <c>\u202e</c>.
    /// </summary>
    public static string Neutralize(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        StringBuilder? changed = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHarmless(text, i))
            {
                changed?.Append(text[i]);
                continue;
            }

            changed ??= new StringBuilder(text, 0, i, text.Length + 16);
            changed.Append(text[i] < 0x100 ? $"\\x{(int)text[i]:x2}" : $"\\u{(int)text[i]:x4}");
        }

        return changed?.ToString() ?? text;
    }

    /// <summary>The columns that harmless text without tabs takes on a terminal: none for a combining mark, two for a wide East Asian character.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += WidthOf(rune);
        return width;
    }

    /// <summary>White space that takes the place of <paramref name="text"/>: its tabs, and a space for each other column.</summary>
    public static string Blank(string text)
    {
        var blank = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') blank.Append('\t');
            else blank.Append(' ', WidthOf(rune));
        }

        return blank.ToString();
    }

    private static bool IsHarmless(string text, int index) => text[index] switch
    {
        '\t' => true,
        >= '\u200e' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u061c' => false,
        '\u2028' or '\u2029' or '\ufeff' => false,
        >= '\ud800' and <= '\udbff' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        >= '\udc00' and <= '\udfff' => index > 0 && char.IsHighSurrogate(text[index - 1]),
        var other => !char.IsControl(other),
    };

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // The blocks of Unicode's EastAsianWidth.txt that are W or F throughout, and the pictographs that terminals draw over two columns.
    private static bool IsWide(int value) => value
        is >= 0x1100 and <= 0x115f
        or >= 0x2e80 and <= 0x303e
        or >= 0x3041 and <= 0xa4cf
        or >= 0xac00 and <= 0xd7a3
        or >= 0xf900 and <= 0xfaff
        or >= 0xfe30 and <= 0xfe6f
        or >= 0xff00 and <= 0xff60
        or >= 0xffe0 and <= 0xffe6
        or >= 0x1f300 and <= 0x1f64f
        or >= 0x1f900 and <= 0x1f9ff
        or >= 0x20000 and <= 0x3fffd;
}
