namespace P0Analyzer;

/// <summary>"Did you mean": the nearest of a few known words.</summary>
internal static class Suggestions
{
    /// <summary>The candidate with the fewest edits to <paramref name="typed"/>, letter case aside; none when that would be another word.</summary>
    public static string? Nearest(string typed, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var fewest = 1 + (typed.Length + 2) / 3;
        foreach (var candidate in candidates)
        {
            var edits = Distance(typed.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (edits >= fewest) continue;
            nearest = candidate;
            fewest = edits;
        }

        return nearest;
    }

    /// <summary>The nearest candidate as a clause to append to a message, or nothing.</summary>
    public static string DidYouMean(string typed, IEnumerable<string> candidates) =>
        Nearest(typed, candidates) is { } nearest ? $", did you mean '{nearest}'?" : "";

    // Levenshtein's distance, a row at a time.
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
