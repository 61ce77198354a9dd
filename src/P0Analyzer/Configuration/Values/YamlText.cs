using System.Globalization;
using System.Text;

namespace P0Analyzer.Configuration.Values;

/// <summary>Spells texts and lists in YAML.</summary>
internal static class YamlText
{
    private const int LineWidth = 100;

    /// <summary>A text, quoted where it must be.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (char.IsControl(character)) quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A list in one line: <c>[a, b]</c>.</summary>
    public static string Of(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Of))}]";

    /// <summary>A list after its key: in one line when it fits, else an item a line.</summary>
    public static string OfList(IReadOnlyCollection<string> items, string indentation)
    {
        var inLine = Of(items);
        return inLine.Length <= LineWidth ? $" {inLine}" : string.Concat(items.Select(item => $"\n{indentation}- {Of(item)}"));
    }

    /// <summary>Whether a text means itself without quotes: a word that no reader takes for a number, a truth value or nothing.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0])) return false;
        foreach (var character in text)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '/' or '-' or '_'))
                return false;
        return text.ToUpperInvariant() is not ("TRUE" or "FALSE" or "NULL" or "YES" or "NO" or "ON" or "Y" or "N");
    }
}
