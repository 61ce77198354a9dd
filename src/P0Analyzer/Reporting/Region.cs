using GoGrammar.Text;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting;

/// <summary>
/// A place in a file as every report shows it: lines and columns from 1, columns in UTF-16 code units, the end exclusive.
/// It never leaves its first line, because a pull request shows a finding only when all of its lines are in the diff.
/// </summary>
internal readonly record struct Region(int Line, int Column, int EndColumn)
{
    /// <summary>The region of a location, cut at the end of its first line.</summary>
    public static Region Of(Location location) => Of(location.File.Text, location.Span);

    /// <summary>The region of a span, cut at the end of its first line.</summary>
    public static Region Of(SourceText text, TextSpan span)
    {
        var start = text.GetUtf16Position(span.Start);
        var end = Math.Max(span.Start, Math.Min(span.End, text.GetLineSpan(start.Line).End));
        return new Region(start.Line, start.Column, text.GetUtf16Position(end).Column);
    }
}
