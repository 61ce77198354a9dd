using System.Text.RegularExpressions;

namespace RuleCatalogGenerator.Pages;

/// <summary>The part of a page below its front matter: headings in a fixed order, and examples that the tests run.</summary>
internal sealed class PageProse
{
    private static readonly Regex Markup = new(@"\*{1,2}([^*]+)\*{1,2}|`([^`]*)`|\[([^\]]*)\]\([^)]*\)");

    private readonly string[] _lines;
    private readonly int _start;

    public PageProse(string[] lines, int start)
    {
        _lines = lines;
        _start = start;
    }

    /// <summary>The first paragraph below <c>## Why</c>, as plain text on one line; empty when there is none.</summary>
    public string Description()
    {
        var paragraph = new List<string>();
        for (var i = LineAfter("## Why"); i < _lines.Length; i++)
        {
            if (_lines[i].Length > 0 && !_lines[i].StartsWith("#", StringComparison.Ordinal))
                paragraph.Add(_lines[i].Trim());
            else if (paragraph.Count > 0)
                break;
        }
        return Markup.Replace(string.Join(" ", paragraph), "$1$2$3");
    }

    /// <summary>What is missing or out of order, each with its line.</summary>
    public IEnumerable<(int Line, string Message)> Problems(bool hasOptions)
    {
        string[] expected = hasOptions
            ? ["## Why", "## Bad", "## Good", "## Options", "## References"]
            : ["## Why", "## Bad", "## Good", "## References"];
        var headings = Headings();
        for (var i = 0; i < Math.Max(expected.Length, headings.Count); i++)
        {
            if (i >= expected.Length || i >= headings.Count || headings[i].Text != expected[i])
            {
                var line = i < headings.Count ? headings[i].Line : _lines.Length;
                yield return (line, $"the headings are {string.Join(", ", expected)}, in this order");
                yield break;
            }
        }
        if (LineAfter("```go bad") == _lines.Length)
            yield return (_start + 1, "a page has an example '```go bad'");
        if (LineAfter("```go good") == _lines.Length)
            yield return (_start + 1, "a page has an example '```go good'");
    }

    private List<(int Line, string Text)> Headings()
    {
        var headings = new List<(int, string)>();
        var inExample = false;
        for (var i = _start; i < _lines.Length; i++)
        {
            if (_lines[i].StartsWith("```", StringComparison.Ordinal))
                inExample = !inExample;
            else if (!inExample && _lines[i].StartsWith("## ", StringComparison.Ordinal))
                headings.Add((i + 1, _lines[i].TrimEnd()));
        }
        return headings;
    }

    private int LineAfter(string beginning)
    {
        for (var i = _start; i < _lines.Length; i++)
            if (_lines[i].StartsWith(beginning, StringComparison.Ordinal))
                return i + 1;
        return _lines.Length;
    }
}
