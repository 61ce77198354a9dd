using System.Text;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Reporting.JUnit;

/// <summary>Text from outside as XML 1.0 can hold it; the writer escapes what has a meaning there.</summary>
internal static class JUnitText
{
    /// <summary>The text with control characters, and what is no character of XML, spelled out.</summary>
    public static string Clean(string text)
    {
        var harmless = Printable.Neutralize(text);
        if (!harmless.AsSpan().ContainsAny('\ufffe', '\uffff')) return harmless;
        return new StringBuilder(harmless).Replace("\ufffe", "\\ufffe").Replace("\uffff", "\\uffff").ToString();
    }
}
