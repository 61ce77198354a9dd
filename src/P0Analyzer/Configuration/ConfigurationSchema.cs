using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Keys;

namespace P0Analyzer.Configuration;

/// <summary>Writes the JSON schema of <c>p0.yaml</c>, for editors.</summary>
public static class ConfigurationSchema
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it, with a line feed at the end.</summary>
    public static void Write(RuleCatalog catalog, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("$id", $"{RuleCatalog.RepositoryUrl}/blob/main/schemas/p0-configuration.schema.json");
            json.WriteString("title", "p0.yaml, the configuration of p0");
            OpenGroup(json);
            foreach (var section in ConfigurationKeys.Sections) WriteSection(section, catalog, json);
            foreach (var key in ConfigurationKeys.All.Where(key => key.Section is not ("files" or ConfigurationKeys.Baseline or NameKeys.Section))) WriteKey(json, key.Path, key);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSection(string section, RuleCatalog catalog, Utf8JsonWriter json)
    {
        json.WriteStartObject(section);
        json.WriteString("description", ConfigurationKeys.DescriptionOf(section));
        if (section == ConfigurationKeys.Integrations)
        {
            WriteIntegrations(json);
        }
        else
        {
            OpenGroup(json);
            if (section == ConfigurationKeys.Rules) WriteRules(catalog, json);
            foreach (var key in ConfigurationKeys.All.Where(key => key.Section == section)) WriteKey(json, key.Name, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A group without settings is written as nothing.</summary>
    private static void OpenGroup(Utf8JsonWriter json)
    {
        WriteTypes(json, "object", "null");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
    }

    private static void WriteKey(Utf8JsonWriter json, string name, ConfigurationKey key)
    {
        json.WritePropertyName(name);
        key.WriteSchema(json);
    }

    private static void WriteRules(RuleCatalog catalog, Utf8JsonWriter json)
    {
        foreach (var rule in catalog.Descriptors)
        {
            json.WriteStartObject(rule.Id);
            json.WriteString("description", $"{rule.Name}: {rule.Title}.");
            json.WriteStartArray("enum");
            foreach (var word in LevelWords.All)
                if (word != "off" || rule.Id != RulesSection.SyntaxErrors)
                    json.WriteStringValue(word);
            json.WriteEndArray();
            json.WriteString("default", LevelWords.Of(rule.DefaultLevel));
            json.WriteEndObject();
        }
    }

    private static void WriteIntegrations(Utf8JsonWriter json)
    {
        WriteTypes(json, "object", "null");
        json.WriteStartObject("additionalProperties");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        WriteWords(json, "required", ["kind", "reason"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("kind");
        json.WriteString("description", "What the integration does; some kinds make a requirement not applicable.");
        WriteWords(json, "enum", IntegrationsSection.Kinds);
        json.WriteEndObject();
        json.WriteStartObject("reason");
        json.WriteString("description", "Why it is of that kind; verdicts give it.");
        json.WriteString("type", "string");
        json.WriteString("pattern", @"[\p{L}\p{Nd}]");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, params string[] types) => WriteWords(json, "type", types);

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
