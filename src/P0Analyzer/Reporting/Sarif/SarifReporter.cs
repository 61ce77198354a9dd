using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>
/// SARIF 2.1.0 (OASIS) as code scanning takes it: one run, all rules, the findings that stand. Suppressed ones are left out, because
/// GitHub opens an alert for every result. No times, arguments or paths of the machine, so that the same input gives the same bytes.
/// </summary>
/// <param name="catalog">The rules to describe.</param>
public sealed class SarifReporter(RuleCatalog catalog) : IReporter
{
    private static readonly Uri Schema = new("https://json.schemastore.org/sarif-2.1.0.json");

    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            JsonSerializer.Create().Serialize(json, CreateLog(report));
        }

        text.WriteLine();
    }

    private SarifLog CreateLog(Report report)
    {
        var results = new SarifResults(catalog);
        var run = new Run
        {
            Tool = new Tool { Driver = CreateDriver(report) },
            Results = [.. report.Findings.Where(finding => !finding.IsSuppressed).Select(results.Create)],
            Invocations = [SarifInvocation.Create(report)],
            // What comes before the last slash is GitHub's category: an upload replaces the alerts of its own category alone.
            AutomationDetails = new RunAutomationDetails { Id = "p0/" },
            ColumnKind = ColumnKind.Utf16CodeUnits,
            DefaultSourceLanguage = "go",
        };
        return new SarifLog { SchemaUri = Schema, Version = SarifVersion.Current, Runs = [run] };
    }

    private ToolComponent CreateDriver(Report report) => new()
    {
        Name = "P0Analyzer",
        Version = report.ToolVersion,
        SemanticVersion = report.ToolVersion,
        InformationUri = new Uri(RuleCatalog.RepositoryUrl),
        Rules = [.. catalog.Descriptors.Select(SarifRules.Create)],
        Notifications = SarifInvocation.Descriptors(),
    };
}
