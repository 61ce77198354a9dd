using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A place in a file that was read. Lines and columns are made of it by Reporting alone.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Where in it, as byte offsets from 0.</param>
public readonly record struct Location(GoFile File, TextSpan Span)
{
    /// <summary>A span as far as it stands on its first line: findings stand on one line, so that a pull request can show them.</summary>
    public static Location OnFirstLine(GoFile file, TextSpan span)
    {
        var end = file.Text.GetLineSpan(file.Text.GetLine(span.Start)).End;
        return new Location(file, span.End <= end ? span : span with { End = end });
    }
}
