using System.Collections.Immutable;
using System.Text.Json;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration.Values;

/// <summary>
/// A set of texts of a form. A list takes the place of the default; <c>add:</c> and <c>remove:</c> change the default, which may then grow with
/// later versions.
/// </summary>
internal sealed class ListValue(TextForm form) : ValueType<ImmutableArray<string>>
{
    private const string Add = "add";
    private const string Remove = "remove";

    public override bool TryRead(YamlNode node, string path, ImmutableArray<string> original, ProblemList problems, out ImmutableArray<string> value)
    {
        value = original;
        if (node is YamlSequence sequence) return TryReadItems(sequence, path, problems, out value);
        if (node is not YamlMapping mapping)
        {
            problems.Add(node, $"'{path}' is a list such as [{original.FirstOrDefault("a")}], or has 'add' and 'remove', not {Shown(node)}");
            return false;
        }

        var isValid = true;
        foreach (var (key, change) in mapping.Entries)
        {
            if (key.Text is not (Add or Remove))
            {
                problems.Add(key, $"'{path}' has 'add' and 'remove', not '{key.Text}'{Suggestions.DidYouMean(key.Text, [Add, Remove])}");
                isValid = false;
            }
            else if (change is not YamlSequence changes)
            {
                problems.Add(change, $"'{path}.{key.Text}' is a list, not {Shown(change)}");
                isValid = false;
            }
            else isValid &= TryChange(key.Text, changes, path, problems, ref value);
        }

        return isValid;
    }

    public override string Write(ImmutableArray<string> value, string indentation) => YamlText.OfList(value, indentation);

    public override string Canonical(ImmutableArray<string> value) => YamlText.Of(value.Distinct().Order(StringComparer.Ordinal));

    public override void WriteSchema(Utf8JsonWriter json, ImmutableArray<string> original)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteListSchema(json);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var change in (string[])[Add, Remove])
        {
            json.WriteStartObject(change);
            WriteListSchema(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();

        // Long lists are those that grow; `p0 config show` has them.
        if (Write(original, "").Contains('\n')) return;
        json.WriteStartArray("default");
        foreach (var item in original) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private void WriteListSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        form.WriteSchema(json);
        json.WriteEndObject();
    }

    private bool TryReadItems(YamlSequence sequence, string path, ProblemList problems, out ImmutableArray<string> items)
    {
        var read = ImmutableArray.CreateBuilder<string>();
        var isValid = true;
        foreach (var node in sequence.Items)
        {
            var text = node is YamlScalar { IsNull: false } scalar ? scalar.Text : "";
            if (form.Fits(text)) text = form.Normalize(text);
            if (text.Length == 0 || !form.Fits(text)) problems.Add(node, $"'{path}' holds {form.Name}, not {Shown(node)}");
            else if (read.Contains(text)) problems.Add(node, $"'{path}' names '{text}' twice");
            else
            {
                read.Add(text);
                continue;
            }

            isValid = false;
        }

        items = read.DrainToImmutable();
        return isValid;
    }

    private bool TryChange(string change, YamlSequence sequence, string path, ProblemList problems, ref ImmutableArray<string> value)
    {
        if (!TryReadItems(sequence, $"{path}.{change}", problems, out var items)) return false;
        var isValid = true;
        foreach (var (item, node) in items.Zip(sequence.Items))
        {
            if (value.Contains(item) == (change == Remove))
            {
                value = change == Remove ? value.Remove(item) : value.Add(item);
                continue;
            }

            problems.Add(node, change == Remove
                ? $"'{path}' does not hold '{item}'{Suggestions.DidYouMean(item, value)}"
                : $"'{path}' holds '{item}' already");
            isValid = false;
        }

        return isValid;
    }
}
