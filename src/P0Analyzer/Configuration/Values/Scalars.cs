using System.Globalization;
using System.Text.Json;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration.Values;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanValue : ValueType<bool>
{
    public override bool TryRead(YamlNode node, string path, bool original, ProblemList problems, out bool value)
    {
        value = node is YamlScalar { IsPlain: true, Text: "true" };
        if (value || node is YamlScalar { IsPlain: true, Text: "false" }) return true;
        problems.Add(node, $"'{path}' is true or false, not {Shown(node)}");
        return false;
    }

    public override string Write(bool value, string indentation) => value ? " true" : " false";

    public override void WriteSchema(Utf8JsonWriter json, bool original)
    {
        json.WriteString("type", "boolean");
        json.WriteBoolean("default", original);
    }
}

/// <summary>A whole number, not below a least one.</summary>
internal sealed class IntegerValue(int least) : ValueType<int>
{
    public override bool TryRead(YamlNode node, string path, int original, ProblemList problems, out int value)
    {
        value = 0;
        if (node is YamlScalar { IsPlain: true } scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least) return true;
        problems.Add(node, $"'{path}' is a whole number from {least} on, not {Shown(node)}");
        return false;
    }

    public override string Write(int value, string indentation) => string.Create(CultureInfo.InvariantCulture, $" {value}");

    public override void WriteSchema(Utf8JsonWriter json, int original)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", least);
        json.WriteNumber("default", original);
    }
}

/// <summary>One of some words.</summary>
internal sealed class ChoiceValue<T>(params (string Word, T Value)[] choices) : ValueType<T>
    where T : struct, Enum
{
    public override bool TryRead(YamlNode node, string path, T original, ProblemList problems, out T value)
    {
        value = default;
        if (node is YamlScalar scalar)
        {
            foreach (var choice in choices)
            {
                if (choice.Word != scalar.Text) continue;
                value = choice.Value;
                return true;
            }
        }

        var words = choices.Select(choice => choice.Word).ToList();
        var hint = node is YamlScalar { IsNull: false } typed ? Suggestions.DidYouMean(typed.Text, words) : "";
        problems.Add(node, $"'{path}' is {string.Join(" or ", words)}, not {Shown(node)}{hint}");
        return false;
    }

    public override string Write(T value, string indentation) => $" {choices.First(choice => choice.Value.Equals(value)).Word}";

    public override void WriteSchema(Utf8JsonWriter json, T original)
    {
        json.WriteStartArray("enum");
        foreach (var choice in choices) json.WriteStringValue(choice.Word);
        json.WriteEndArray();
        json.WriteString("default", Write(original, "").Trim());
    }
}

/// <summary>One text of a form.</summary>
internal sealed class TextValue(TextForm form) : ValueType<string>
{
    public override bool TryRead(YamlNode node, string path, string original, ProblemList problems, out string value)
    {
        value = node is YamlScalar { IsNull: false } scalar ? scalar.Text : "";
        if (form.Fits(value)) return true;
        problems.Add(node, $"'{path}' is {form.Name}, not {Shown(node)}");
        return false;
    }

    public override string Write(string value, string indentation) => $" {YamlText.Of(value)}";

    public override void WriteSchema(Utf8JsonWriter json, string original)
    {
        form.WriteSchema(json);
        json.WriteString("default", original);
    }
}
