using System.Buffers.Text;

namespace GoGrammar.Parsing;

/// <summary>
/// <c>//line file:10</c> and <c>/*line file:10:5*/</c> comments of the compiler. They move no position here, but one that is malformed makes
/// Go refuse the file.
/// </summary>
internal static class LineDirective
{
    /// <summary>The largest line or column that the compiler takes.</summary>
    private const uint Max = 1 << 30;

    /// <summary>Looks at a comment without its closing <c>*/</c>; a <c>//</c> comment must start its line.</summary>
    public static void Check(ReadOnlySpan<byte> comment, int start, DiagnosticBag diagnostics)
    {
        const int Prefix = 7;
        if (comment.Length < Prefix || !comment[2..].StartsWith("line "u8)) return;
        var text = comment[Prefix..];
        start += Prefix;
        if (!SplitNumber(text, out var last, out var number, out var numeric)) return;
        if (!numeric)
        {
            Say("line", last, text);
            return;
        }

        if (SplitNumber(text[..(last - 1)], out var first, out var line, out var twoNumbers) && twoNumbers)
        {
            if (number is 0 or > Max) Say("column", last, text);
            else if (line is 0 or > Max) Say("line", first, text[..(last - 1)]);
            return;
        }

        if (number is 0 or > Max) Say("line", last, text);

        void Say(string what, int at, ReadOnlySpan<byte> within)
            => diagnostics.Add(start + at, $"invalid {what} number: {System.Text.Encoding.UTF8.GetString(within[at..])}");
    }

    /// <summary>Finds the number after the last colon; false when there is no colon.</summary>
    private static bool SplitNumber(ReadOnlySpan<byte> text, out int start, out ulong number, out bool numeric)
    {
        start = text.LastIndexOf((byte)':') + 1;
        var digits = text[start..];
        numeric = Utf8Parser.TryParse(digits, out number, out var length) && length == digits.Length && digits[0] != '+';
        return start > 0;
    }
}
