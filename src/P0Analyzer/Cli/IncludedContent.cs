using P0Analyzer.Reporting.Sarif;

namespace P0Analyzer.Cli;

/// <summary>The values of <c>--include</c>.</summary>
internal static class IncludedContent
{
    private static readonly (string Word, SarifContent Content)[] Words =
    [
        ("pass", SarifContent.Pass),
        ("suppressed", SarifContent.Suppressed),
        ("notApplicable", SarifContent.NotApplicable),
        ("unknown", SarifContent.Unknown),
        ("unchanged", SarifContent.Unchanged),
    ];

    /// <summary>Reads lists of words separated by commas.</summary>
    /// <exception cref="UsageException">A word is none of them.</exception>
    public static SarifContent Parse(IEnumerable<string> values)
    {
        var content = SarifContent.None;
        foreach (var word in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)))
        {
            var index = Array.FindIndex(Words, known => known.Word == word);
            if (index < 0)
            {
                var all = Words.Select(known => known.Word).ToList();
                throw new UsageException($"--include knows no '{word}'{Suggestions.DidYouMean(word, all)} ({string.Join(", ", all)} are what it knows)");
            }

            content |= Words[index].Content;
        }

        return content;
    }
}
