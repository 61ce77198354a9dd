using System.Text.RegularExpressions;

namespace P0Analyzer.Reporting.Html;

/// <summary>The Markdown of our rules' prose as HTML: paragraphs, lists, code, emphasis and links.</summary>
internal static partial class ProseHtml
{
    /// <summary>The prose as paragraphs and lists.</summary>
    public static Html Of(string markdown) => Html.Join(markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Block));

    private static Html Block(string block)
    {
        var lines = block.Trim('\n').Split('\n');
        if (!lines[0].StartsWith("- ", StringComparison.Ordinal)) return Html.Of($"<p>{Inline(string.Join(' ', lines))}</p>\n");
        var items = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) items.Add(line[2..]);
            else items[^1] += " " + line.Trim();
        }

        return Html.Of($"<ul>{items.Select(item => Html.Of($"<li>{Inline(item)}</li>"))}</ul>\n");
    }

    private static Html Inline(string text)
    {
        var pieces = new List<Html>();
        var at = 0;
        foreach (Match match in Marks().Matches(text))
        {
            pieces.Add(Html.Of($"{text[at..match.Index]}"));
            pieces.Add(Mark(match));
            at = match.Index + match.Length;
        }

        pieces.Add(Html.Of($"{text[at..]}"));
        return Html.Join(pieces);
    }

    private static Html Mark(Match match)
    {
        if (match.Groups["code"].Success) return Html.Of($"<code>{match.Groups["code"].Value}</code>");
        if (match.Groups["strong"].Success) return Html.Of($"<strong>{match.Groups["strong"].Value}</strong>");
        return match.Groups["em"].Success ? Html.Of($"<em>{match.Groups["em"].Value}</em>") : Html.Of($"{match.Groups["link"].Value}");
    }

    [GeneratedRegex(@"`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*\s][^*]*)\*|\[(?<link>[^\]]+)\]\([^)]*\)")]
    private static partial Regex Marks();
}
