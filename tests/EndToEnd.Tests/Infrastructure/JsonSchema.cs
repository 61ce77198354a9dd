using System.Text.Json;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests.Infrastructure;

/// <summary>The part of JSON Schema that our schemas use. A keyword it does not know is an error, so that none is silently ignored.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    /// <summary>Reads a schema from a file.</summary>
    public static JsonSchema Load(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    /// <summary>What is wrong with a document, each with its path; empty when it is valid.</summary>
    public List<string> Validate(JsonElement document)
    {
        var problems = new List<string>();
        Validate(root, document, "$", problems);
        return problems;
    }

    private void Validate(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Holds(keyword, schema, value, path, problems)) problems.Add($"{path}: {keyword.Name} {keyword.Value} does not hold for {value}");
        }
    }

    private bool Holds(JsonProperty keyword, JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                return true;
            case "$ref":
                Validate(Resolve(keyword.Value.GetString()!), value, path, problems);
                return true;
            case "type":
                return keyword.Value.ValueKind == JsonValueKind.Array
                    ? keyword.Value.EnumerateArray().Any(type => IsOfType(value, type.GetString()!))
                    : IsOfType(value, keyword.Value.GetString()!);
            case "const":
                return JsonElement.DeepEquals(keyword.Value, value);
            case "enum":
                return keyword.Value.EnumerateArray().Any(member => JsonElement.DeepEquals(member, value));
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!);
            case "minLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32();
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble();
            case "required":
                return value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False:
                return value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _));
            case "properties":
                ValidateProperties(keyword.Value, value, path, problems);
                return true;
            case "items":
                ValidateItems(keyword.Value, value, path, problems);
                return true;
            default:
                throw new NotSupportedException($"The schema uses '{keyword.Name}', which this validator does not know.");
        }
    }

    private void ValidateProperties(JsonElement properties, JsonElement value, string path, List<string> problems)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var schema)) Validate(schema, property.Value, $"{path}.{property.Name}", problems);
        }
    }

    private void ValidateItems(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        if (value.ValueKind != JsonValueKind.Array) return;
        foreach (var (index, item) in value.EnumerateArray().Index()) Validate(schema, item, $"{path}[{index}]", problems);
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(root, (element, name) => element.GetProperty(name));

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The schema uses the type '{type}', which this validator does not know."),
    };
}
