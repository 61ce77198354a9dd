using P0Analyzer.Reporting.Compliance;

namespace P0Analyzer.Reporting.Html;

/// <summary>What could not be judged.</summary>
internal static class HtmlErrors
{
    /// <summary>The section; nothing for a complete report.</summary>
    public static Html Of(Report report) => report.IsComplete
        ? Html.Empty
        : Html.Of(
            $"""
            <section class="incomplete" aria-labelledby="incomplete">
            <h2 id="incomplete">Could not be judged</h2>
            <ul>{report.Errors.Select(error => Html.Of($"<li><code>{error.Place}</code> {error.Message}</li>"))}</ul>
            </section>

            """);
}

/// <summary>By what, of what and under which rules the review was made.</summary>
internal static class HtmlReceipt
{
    /// <summary>The section.</summary>
    public static Html Of(RunReceipt receipt) => Html.Of(
        $"""
        <section aria-labelledby="receipt">
        <h2 id="receipt">Evidence receipt</h2>
        <dl>{ReceiptLines.Of(receipt).Select(line => Html.Of($"<div><dt>{line.Name}</dt><dd><code>{line.Value}</code></dd></div>"))}</dl>
        <details><summary>{Summary.Count(receipt.Files.Length, "file")}, each with its SHA-256</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Files">
        <table class="files">
        <thead><tr><th scope="col">File</th><th scope="col">SHA-256</th></tr></thead>
        <tbody>
        {receipt.Files.Select(file => Html.Of($"<tr><th scope=\"row\"><code>{file.Path}</code></th><td><code>{file.Sha256}</code></td></tr>\n"))}</tbody>
        </table>
        </div>
        </details>
        </section>

        """);
}
