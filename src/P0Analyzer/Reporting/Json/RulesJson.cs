using System.IO;
using System.Text.Json;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Json;

/// <summary>The rules for programs: an array in the order of the catalogue.</summary>
public static class RulesJson
{
    /// <summary>Writes one whole document, UTF-8 without a byte order mark.</summary>
    public static void Write(RuleCatalog catalog, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonReporter.Options))
        {
            json.WriteStartArray();
            foreach (var rule in catalog.Descriptors) WriteRule(json, rule);
            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("requirement", rule.Requirement.Key());
        json.WriteString("level", Words.Of(rule.DefaultLevel));
        json.WriteString("precision", Words.Of(rule.Precision));
        json.WriteString("title", rule.Title);
        json.WriteString("description", rule.Description);
        json.WriteString("helpUri", rule.HelpLinkUri);
        json.WriteStartArray("options");
        foreach (var option in rule.Options) WriteOption(json, option);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter json, RuleOption option)
    {
        json.WriteStartObject();
        json.WriteString("key", option.Key);
        json.WriteString("default", option.Default);
        json.WriteString("description", option.Description);
        json.WriteEndObject();
    }
}
