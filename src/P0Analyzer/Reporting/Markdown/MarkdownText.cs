using System.Text;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Reporting.Markdown;

/// <summary>Text from outside (messages, names, reasons) made harmless in GitHub's Markdown: it reads as it is written, on one line.</summary>
internal static class MarkdownText
{
    // Unseen, between a sign and what follows it: a backslash does not keep GitHub from telling a user or linking an issue.
    private const string Apart = "&#8203;";

    /// <summary>
    /// The text with all that has a meaning in Markdown or HTML escaped, so that there is no link, image, tag, table cell or mention in it.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in Printable.Neutralize(text))
        {
            switch (character)
            {
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '&': escaped.Append("&amp;"); break;
                case '@' or '#': escaped.Append(character).Append(Apart); break;
                // Addresses become links of themselves: https://…, www.….
                case ':': escaped.Append("&#58;"); break;
                case 'w' or 'W' when EndsInTwo(escaped): escaped.Append(character).Append(Apart); break;
                case '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '(' or ')' or '!' or '|' or '~' or '$':
                    escaped.Append('\\').Append(character);
                    break;
                case '\t': escaped.Append(' '); break;
                default: escaped.Append(character); break;
            }
        }

        return escaped.ToString();
    }

    private static bool EndsInTwo(StringBuilder text) => text.Length >= 2 && text[^1] is ('w' or 'W') && text[^2] is ('w' or 'W');
}
