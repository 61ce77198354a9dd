using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Reporting.Compliance;

/// <summary>A line of source as it is shown: its number, and its text cut into what comes before the finding, what it is about, and what comes after.</summary>
internal sealed record SourceLine(int Number, string Before, string Marked, string After)
{
    /// <summary>Whether it is the finding's line.</summary>
    public bool IsFound => Marked.Length > 0;
}

/// <summary>The lines around a finding.</summary>
internal static class SourceLines
{
    // Generated code has lines of many kilobytes; in UTF-16 code units.
    private const int MostShown = 240;

    /// <summary>The finding's line with up to <paramref name="context"/> lines before and after it.</summary>
    public static IEnumerable<SourceLine> Around(Location location, int context)
    {
        var text = location.File.Text;
        var region = Region.Of(location);
        for (var number = Math.Max(1, region.Line - context); number <= Math.Min(text.LineCount, region.Line + context); number++)
        {
            var line = text.ToString(text.GetLineSpan(number)).TrimEnd('\r');
            if (number == region.Line) yield return Found(number, line, region);
            else if (number < text.LineCount || line.Length > 0) yield return new SourceLine(number, Show(line), "", "");
        }
    }

    private static SourceLine Found(int number, string line, Region region)
    {
        var start = Math.Min(region.Column - 1, line.Length);
        var end = Math.Clamp(region.EndColumn - 1, start, line.Length);
        var marked = end == start ? "\u200b" : Printable.Neutralize(line[start..end]);
        return new SourceLine(number, Show(line[..start]), marked, Show(line[end..]));
    }

    private static string Show(string text) => Printable.Neutralize(text.Length <= MostShown ? text : text[..MostShown] + "…");
}
