using System.IO;
using GoGrammar.Text;

namespace P0Analyzer.Reporting.Text;

/// <summary>
/// A source line with its finding underlined:
/// <code>
///   67 |     task.Job.Send(asset)
///      |     ^^^^^^^^^^^^^^^^^^^^
/// </code>
/// </summary>
internal static class SourceExcerpt
{
    // Generated code has lines of many kilobytes; what is shown is this much of them, in UTF-16 code units.
    private const int MostShown = 160;
    private const int MostBefore = 60;

    /// <summary>Writes the line of <paramref name="region"/> and the underline.</summary>
    public static void Write(TextWriter output, SourceText text, Region region, TextStyle style)
    {
        var line = text.ToString(text.GetLineSpan(region.Line));
        var start = Math.Min(region.Column - 1, line.Length);
        var end = Math.Clamp(region.EndColumn - 1, start, line.Length);
        var from = line.Length <= MostShown ? 0 : Math.Max(0, start - MostBefore);
        var to = Math.Min(line.Length, from + MostShown);
        end = Math.Min(end, to);

        var before = (from > 0 ? "…" : "") + Printable.Neutralize(line[from..start]);
        var marked = Printable.Neutralize(line[start..end]);
        var after = Printable.Neutralize(line[end..to]) + (to < line.Length ? "…" : "");
        var number = region.Line.ToString();
        var margin = new string(' ', number.Length);
        output.WriteLine($"  {style.Faint($"{number} |")} {before}{marked}{after}");
        output.WriteLine($"  {style.Faint($"{margin} |")} {Printable.Blank(before)}{style.Bad(Underline(marked))}");
    }

    private static string Underline(string marked) => new('^', Math.Max(1, Printable.Width(marked.Replace("\t", " "))));
}
