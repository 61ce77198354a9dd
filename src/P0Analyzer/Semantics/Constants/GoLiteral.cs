using System.Globalization;
using System.Numerics;
using System.Text;

namespace P0Analyzer.Semantics;

/// <summary>Reads basic literals as they are spelled (specification, "Integer literals" to "String literals").</summary>
internal static class GoLiteral
{
    /// <summary>
    /// The text that a string literal stands for; null when it is none. An escaped byte that is not UTF-8 becomes U+FFFD.
    /// </summary>
    internal static string? ParseString(string spelled)
    {
        if (spelled is ['`', .. var raw, '`']) return raw;
        if (spelled is not ['"', .. var body, '"']) return null;
        if (!body.Contains('\\')) return body;
        var bytes = new List<byte>(body.Length);
        var rest = body.AsSpan();
        Span<byte> utf8 = stackalloc byte[4];
        while (!rest.IsEmpty)
        {
            if (rest[0] != '\\')
            {
                Rune.DecodeFromUtf16(rest, out var rune, out var used);
                bytes.AddRange(utf8[..rune.EncodeToUtf8(utf8)]);
                rest = rest[used..];
                continue;
            }

            if (ReadEscape(ref rest) is not { } escape) return null;
            if (escape.IsByte) bytes.Add((byte)escape.Value);
            else bytes.AddRange(utf8[..ToRune(escape.Value).EncodeToUtf8(utf8)]);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>The code point that a rune literal stands for; null when it is none.</summary>
    internal static int? ParseRune(string spelled)
    {
        if (spelled is not ['\'', .. var body, '\''] || body.Length == 0) return null;
        var rest = body.AsSpan();
        if (rest[0] == '\\') return ReadEscape(ref rest) is { } escape && rest.IsEmpty ? escape.Value : null;
        Rune.DecodeFromUtf16(rest, out var rune, out var used);
        return used == rest.Length ? rune.Value : null;
    }

    /// <summary>The value of an integer literal of any base; null when it is none.</summary>
    internal static BigInteger? ParseInteger(string spelled)
    {
        var digits = spelled.Replace("_", "", StringComparison.Ordinal);
        if (digits.Length == 0 || digits.Length > MaxDigits) return null;
        if (digits[0] != '0' || digits.Length == 1) return ParseDigits(digits, 10);
        return char.ToLowerInvariant(digits[1]) switch
        {
            'x' => ParseDigits(digits.AsSpan(2), 16),
            'b' => ParseDigits(digits.AsSpan(2), 2),
            'o' => ParseDigits(digits.AsSpan(2), 8),
            _ => ParseDigits(digits.AsSpan(1), 8),
        };
    }

    /// <summary>The value of a decimal floating-point literal; null for a hexadecimal one.</summary>
    internal static double? ParseFloat(string spelled)
    {
        var digits = spelled.Replace("_", "", StringComparison.Ordinal);
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return null;
        return double.IsFinite(value) ? value : null;
    }

    /// <summary>Longer literals are refused by Go too; reading one takes more than linear time.</summary>
    private const int MaxDigits = 2_000;

    private static BigInteger? ParseDigits(ReadOnlySpan<char> digits, int radix)
    {
        if (digits.IsEmpty) return null;
        var value = BigInteger.Zero;
        foreach (var letter in digits)
        {
            var digit = char.IsAsciiHexDigit(letter) ? Convert.ToInt32(letter.ToString(), 16) : radix;
            if (digit >= radix) return null;
            value = (value * radix) + digit;
        }

        return value;
    }

    private static (int Value, bool IsByte)? ReadEscape(ref ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2) return null;
        var letter = rest[1];
        var simple = "abfnrtv\\'\"".IndexOf(letter, StringComparison.Ordinal);
        if (simple >= 0)
        {
            rest = rest[2..];
            return ("\a\b\f\n\r\t\v\\'\""[simple], false);
        }

        return letter switch
        {
            'x' => ReadNumber(ref rest, 2, 2, 16, isByte: true),
            'u' => ReadNumber(ref rest, 2, 4, 16, isByte: false),
            'U' => ReadNumber(ref rest, 2, 8, 16, isByte: false),
            >= '0' and <= '7' => ReadNumber(ref rest, 1, 3, 8, isByte: true),
            _ => null,
        };
    }

    private static (int Value, bool IsByte)? ReadNumber(ref ReadOnlySpan<char> rest, int start, int count, int radix, bool isByte)
    {
        if (rest.Length < start + count) return null;
        if (ParseDigits(rest.Slice(start, count), radix) is not { } value || value > int.MaxValue) return null;
        rest = rest[(start + count)..];
        return ((int)value, isByte);
    }

    private static Rune ToRune(int value) => Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
}
