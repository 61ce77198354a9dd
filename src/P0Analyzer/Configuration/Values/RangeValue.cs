using System.Globalization;
using System.Text.Json;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration.Values;

/// <summary>The least and the most of a number, <c>[5, 30]</c>; <c>[]</c> for any.</summary>
internal sealed class RangeValue : ValueType<NumberRange?>
{
    public override bool TryRead(YamlNode node, string path, NumberRange? original, ProblemList problems, out NumberRange? value)
    {
        value = null;
        if (node is YamlSequence { Items: [] }) return true;
        if (node is YamlSequence { Items: [var first, var second] } && Number(first) is { } least && Number(second) is { } most && least <= most)
        {
            value = new NumberRange(least, most);
            return true;
        }

        problems.Add(node, node is YamlSequence
            ? $"'{path}' is [] or two whole numbers from 1 on, the least first, as in [5, 30]"
            : $"'{path}' is [] or two whole numbers as in [5, 30], not {Shown(node)}");
        return false;
    }

    public override string Write(NumberRange? value, string indentation)
        => value is { } range ? string.Create(CultureInfo.InvariantCulture, $" [{range.Least}, {range.Most}]") : " []";

    public override void WriteSchema(Utf8JsonWriter json, NumberRange? original)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1);
        json.WriteEndObject();
        json.WriteNumber("maxItems", 2);
        json.WriteStartArray("default");
        json.WriteEndArray();
    }

    private static int? Number(YamlNode node)
        => node is YamlScalar { IsPlain: true } scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
