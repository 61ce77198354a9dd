using System.Text;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Reporting.Compliance;

/// <summary>Text in CommonMark, so that nothing in it is read as markup.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|#~";

    /// <summary>Text of one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in Printable.Neutralize(text.ReplaceLineEndings(" ")))
        {
            if (character == '&') escaped.Append("&amp;");
            else if (Special.Contains(character)) escaped.Append('\\').Append(character);
            else escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>Text of one line as code, also in a table.</summary>
    public static string Code(string text)
    {
        var shown = Printable.Neutralize(text.ReplaceLineEndings(" ")).Replace("|", "\\|");
        var fence = new string('`', LongestRun(shown) + 1);
        return fence.Length == 1 ? $"`{shown}`" : $"{fence} {shown} {fence}";
    }

    /// <summary>The fence for a block of code that may itself have fences.</summary>
    public static string FenceFor(string code) => new('`', Math.Max(3, LongestRun(code) + 1));

    private static int LongestRun(string text)
    {
        var (longest, current) = (0, 0);
        foreach (var character in text)
        {
            current = character == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }
}
