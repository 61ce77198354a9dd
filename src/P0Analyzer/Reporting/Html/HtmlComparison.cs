namespace P0Analyzer.Reporting.Html;

/// <summary>What findings were compared with, and what of it is stale.</summary>
internal static class HtmlComparison
{
    /// <summary>The section; nothing where they were compared with nothing.</summary>
    public static Html Of(Report report) => report.Comparison is not { } comparison
        ? Html.Empty
        : Html.Of(
            $"""
            <section aria-labelledby="comparison">
            <h2 id="comparison">Compared with what was there</h2>
            <p>Verdicts and counts of violations are on all of the code; findings that were there before are marked.</p>
            {(comparison.Stale.IsEmpty ? Html.Empty : Html.Of($"<p>Stale in the baseline:</p>\n<ul>{comparison.Stale.Select(entry => Html.Of($"<li>{ComparisonWords.OfStale(entry, comparison)}</li>"))}</ul>\n"))}</section>

            """);
}
