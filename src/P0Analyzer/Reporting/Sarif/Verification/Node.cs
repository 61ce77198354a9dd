using System.Text.Json;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>A value in a log and where it is. What is asked of a value of another kind is not there: the schema's own checks are the validator's.</summary>
/// <param name="Value">The value; of the kind <see cref="JsonValueKind.Undefined"/> when there is none.</param>
/// <param name="Pointer">Its JSON pointer.</param>
internal readonly record struct Node(JsonElement Value, string Pointer)
{
    /// <summary>Whether it is there.</summary>
    public bool Exists => Value.ValueKind != JsonValueKind.Undefined;

    /// <summary>Its text; null unless it is a string.</summary>
    public string? Text => Value.ValueKind == JsonValueKind.String ? Value.GetString() : null;

    /// <summary>Its number; null unless it is a whole one.</summary>
    public long? Number => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt64(out var number) ? number : null;

    /// <summary>How many items the array has; 0 when it is none.</summary>
    public int Count => Value.ValueKind == JsonValueKind.Array ? Value.GetArrayLength() : 0;

    /// <summary>The property of that name.</summary>
    public Node this[string name] =>
        new(Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var value) ? value : default, $"{Pointer}/{Escape(name)}");

    /// <summary>The items of the array; none when it is none.</summary>
    public IEnumerable<Node> Items
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Array) yield break;
            var index = 0;
            foreach (var item in Value.EnumerateArray()) yield return new Node(item, FormattableString.Invariant($"{Pointer}/{index++}"));
        }
    }

    /// <summary>The properties of the object; none when it is none.</summary>
    public IEnumerable<(string Name, Node Node)> Properties
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Object) yield break;
            foreach (var property in Value.EnumerateObject()) yield return (property.Name, new Node(property.Value, $"{Pointer}/{Escape(property.Name)}"));
        }
    }

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
