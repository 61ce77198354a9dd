using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Findings stand on one line.</summary>
internal static class Lines
{
    /// <summary>The part of a span that is on its first line.</summary>
    public static TextSpan First(GoFile file, TextSpan span)
    {
        var end = file.Text.GetLineSpan(file.Text.GetLine(span.Start)).End;
        return span.End <= end ? span : span with { End = end };
    }
}
