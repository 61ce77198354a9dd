using System.Globalization;

namespace P0Analyzer.Sources;

/// <summary>Go's version numbers, of which the language version (major and minor) counts.</summary>
internal static class GoVersions
{
    /// <summary>Reads <c>1.22</c>, <c>1.22.3</c> or <c>1.22rc1</c>; null when it is none.</summary>
    public static (int Major, int Minor)? Parse(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        if (dot < 0) return TryNumber(text, out var only) ? (only, 0) : null;
        var minor = text[(dot + 1)..];
        var end = minor.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) minor = minor[..end];
        return TryNumber(text[..dot], out var major) && TryNumber(minor, out var number) ? (major, number) : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
