using System.IO;
using System.Security.Cryptography;
using System.Text;
using P0Analyzer.Reporting.Compliance;

namespace P0Analyzer.Reporting.Html;

/// <summary>The compliance review as one page that needs no network: its only style sheet and script are in it, and it forbids itself any other.</summary>
public sealed class HtmlReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        text.Write(Page(report).ToString().ReplaceLineEndings("\n"));
    }

    private static Html Page(Report report)
    {
        var status = ComplianceStatus.Of(report);
        var (style, script) = (Resource("page.css"), Resource("page.js"));
        var findings = new FindingIndex(report);
        return Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'">
            <title>P0 compliance review: {status}</title>
            <style>{Html.Trusted(style)}</style>
            </head>
            <body>
            <a class="skip" href="#findings">Skip to the findings</a>
            <header class="top">
            <div>
            <h1>P0 compliance review</h1>
            <p class="summary">{Summary.Of(report)}</p>
            </div>
            <p class="verdict {ClassOf(status)}">{status}</p>
            <button type="button" id="theme" hidden aria-pressed="false">Dark</button>
            </header>
            <main>
            {HtmlErrors.Of(report)}
            {HtmlComparison.Of(report)}
            {HtmlMatrix.Of(report)}
            {HtmlFindings.Of(report, findings)}
            {HtmlIntegrations.Of(report)}
            {HtmlRules.Of(report)}
            {HtmlReceipt.Of(report.Receipt)}
            </main>
            <script>{Html.Trusted(script)}</script>
            </body>
            </html>

            """);
    }

    private static string ClassOf(string status) => status switch { "COMPLIANT" => "pass", "NON-COMPLIANT" => "fail", _ => "na" };

    private static string HashOf(string source) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)))}";

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReporter).Assembly.GetManifestResourceStream($"html/{name}") ?? throw new FileNotFoundException($"html/{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
