using System.Buffers;
using System.Globalization;
using System.Text;

namespace GoGrammar;

/// <summary>Quotes text as <c>strconv.Quote</c> does.</summary>
internal static class GoQuoting
{
    /// <summary>Appends UTF-8 in double quotes, with escapes for what cannot be printed and for bytes that are not UTF-8.</summary>
    public static void AppendQuoted(StringBuilder builder, ReadOnlySpan<byte> text)
    {
        builder.Append('"');
        while (!text.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (status == OperationStatus.Done)
            {
                AppendRune(builder, rune);
                text = text[length..];
                continue;
            }

            builder.Append(CultureInfo.InvariantCulture, $"\\x{text[0]:x2}");
            text = text[1..];
        }

        builder.Append('"');
    }

    private static void AppendRune(StringBuilder builder, Rune rune)
    {
        switch (rune.Value)
        {
            case '"' or '\\':
                builder.Append('\\').Append((char)rune.Value);
                break;
            case '\a': builder.Append("\\a"); break;
            case '\b': builder.Append("\\b"); break;
            case '\f': builder.Append("\\f"); break;
            case '\n': builder.Append("\\n"); break;
            case '\r': builder.Append("\\r"); break;
            case '\t': builder.Append("\\t"); break;
            case '\v': builder.Append("\\v"); break;
            case < ' ' or 0x7F: builder.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"); break;
            case < 0x7F: builder.Append((char)rune.Value); break;
            default: AppendNonAscii(builder, rune); break;
        }
    }

    private static void AppendNonAscii(StringBuilder builder, Rune rune)
    {
        if (IsPrintable(rune)) builder.Append(rune.ToString());
        else if (rune.IsBmp) builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        else builder.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
    }

    /// <summary>Letters, marks, numbers, punctuation and symbols, as <c>strconv.IsPrint</c> has it; no space but ASCII's.</summary>
    public static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
