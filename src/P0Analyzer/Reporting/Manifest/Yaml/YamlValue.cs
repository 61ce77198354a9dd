using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace P0Analyzer.Reporting.Manifest.Yaml;

/// <summary>A value to be written: a text, always in double quotes, or a number.</summary>
internal readonly record struct YamlValue(string Value, bool IsNumber)
{
    /// <summary>A text.</summary>
    public static YamlValue Of(string text) => new(text, IsNumber: false);

    /// <summary>A number.</summary>
    public static YamlValue Of(int number) => new(number.ToString(CultureInfo.InvariantCulture), IsNumber: true);

    /// <summary>How it is written.</summary>
    public string Source => IsNumber ? Value : Quote(Value);

    /// <summary>Whether a scalar says just this, in whatever quotes.</summary>
    public bool IsSaidBy(YamlNode scalar) =>
        scalar.Kind == YamlKind.Scalar && scalar.Anchor is null && scalar.Tag is null && scalar.Value == Value
        && (IsNumber ? scalar.Style == ScalarStyle.Plain : scalar.Style is ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (IsPlain(text, i)) quoted.Append(character);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }

        return quoted.Append('"').ToString();
    }

    // Line separators would end the line for a YAML 1.1 reader, and marks of direction would show another text than is there.
    private static bool IsPlain(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Surrogate => char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]),
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        _ => true,
    };
}
