using System.Text.Json;

namespace P0Analyzer.Reporting.Sarif.Reading;

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

    /// <summary>An error that says where in the log something is not as it has to be.</summary>
    public SarifFormatException Refuse(string message) => new($"{Pointer}: {message}");

    /// <summary>This value, of one of some kinds.</summary>
    /// <exception cref="SarifFormatException">It is not there, or of another kind.</exception>
    public Node Demand(params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (kinds.Contains(Value.ValueKind)) return this;
        throw Refuse($"{WordOf(kinds[0])} has to stand here{(Exists ? $", not {WordOf(Value.ValueKind)}" : ", and nothing does")}");
    }

    /// <summary>The text, which is there and not empty.</summary>
    /// <exception cref="SarifFormatException">It is not.</exception>
    public string DemandText() => Demand(JsonValueKind.String).Text is { Length: > 0 } text ? text : throw Refuse("a text has to stand here, and it is empty");

    /// <summary>The text; null where there is none.</summary>
    /// <exception cref="SarifFormatException">Something else stands there.</exception>
    public string? TextOrNull() => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : DemandText();

    /// <summary>The member of an enumeration whose word it is.</summary>
    /// <exception cref="SarifFormatException">It is none of the words.</exception>
    public T DemandOneOf<T>(Func<T, string> wordOf) where T : struct, Enum
    {
        var word = DemandText();
        foreach (var value in Enum.GetValues<T>())
        {
            if (wordOf(value) == word) return value;
        }

        throw Refuse($"'{word}' is none of {string.Join(", ", Enum.GetValues<T>().Select(wordOf))}");
    }

    private static string WordOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
