using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Json;

/// <summary>The tool's own JSON, as <c>schemas/p0-findings-1.schema.json</c> describes it. Every key is always there; what is absent is null.</summary>
public sealed class JsonReporter : IReporter
{
    /// <summary>The version of the format. It grows when a reader of the old one could misread the new one.</summary>
    public const int SchemaVersion = 1;

    // The document is no HTML: quotes, arrows and letters of all scripts stay readable.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", report.ToolVersion);
            json.WriteNumber("schemaVersion", SchemaVersion);
            WriteFindings(json, report);
            WriteIntegrations(json, report);
            WriteErrors(json, report);
            ComparisonJson.Write(json, report.Comparison);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteFindings(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) WriteFinding(json, finding);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var region = Region.Of(finding.Location);
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("requirement", finding.Rule.Requirement.Key());
        json.WriteString("level", Words.Of(finding.Level));
        json.WriteString("message", MessageRenderer.Render(finding));
        json.WriteString("file", finding.Location.File.Path);
        json.WriteNumber("line", region.Line);
        json.WriteNumber("column", region.Column);
        json.WriteNumber("endLine", region.Line);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteBoolean("suppressed", finding.IsSuppressed);
        json.WriteString("baselineState", ComparisonWords.StateOf(finding));
        json.WriteEndObject();
    }

    private static void WriteIntegrations(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("integrations");
        foreach (var (integration, verdicts) in report.Integrations)
        {
            json.WriteStartObject();
            json.WriteString("name", integration.Name);
            json.WriteString("package", integration.Package.Name);
            json.WriteString("kind", integration.Kind.Key());
            json.WriteStartObject("requirements");
            foreach (var verdict in verdicts) WriteVerdict(json, verdict);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVerdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject(verdict.Requirement.Key());
        json.WriteString("status", Words.Of(verdict.Status));
        json.WriteStartArray("evidence");
        foreach (var evidence in verdict.Evidence) WriteEvidence(json, evidence);
        json.WriteEndArray();
        json.WriteString("reason", verdict.Reason);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("file", evidence.Location?.File.Path);
        WriteNumberOrNull(json, "line", evidence.Location is { } place ? Region.Of(place).Line : null);
        json.WriteString("note", evidence.Note);
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("errors");
        foreach (var error in report.Errors)
        {
            json.WriteStartObject();
            json.WriteString("file", error.Path);
            WriteNumberOrNull(json, "line", error.Line);
            WriteNumberOrNull(json, "column", error.Column);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
