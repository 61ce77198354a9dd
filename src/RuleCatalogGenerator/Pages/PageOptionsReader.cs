using System.Globalization;
using System.Text.RegularExpressions;
using RuleCatalogGenerator.FrontMatter;

namespace RuleCatalogGenerator.Pages;

/// <summary>Reads the key <c>options</c> of a page.</summary>
internal sealed class PageOptionsReader(Action<int, string> report)
{
    private static readonly string[] Keys = ["key", "type", "choices", "default", "description"];

    public IReadOnlyList<PageOption> Read(FrontMatterValue? value)
    {
        if (value is SequenceValue sequence)
            return [.. sequence.Elements.Select(Read)];
        if (value is not (null or ListValue { Items.Count: 0 }))
            report(value.Line, "'options' is a list of 'key', 'type', 'default', 'description', or []");
        return [];
    }

    private PageOption Read(MapValue element)
    {
        var fields = new PageFields(element, report);
        fields.RefuseOthersThan(Keys);
        var option = new PageOption(
            fields.Text("key"),
            fields.Word("type", Vocabulary.OptionTypes),
            Default(fields),
            fields.Text("description"),
            new EquatableArray<string>(fields.Words("choices")));
        if (!Regex.IsMatch(option.Key, @"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$"))
            report(fields.LineOf("key"), "an option's key is 'requirement.what-it-decides'");
        if (!DefaultFits(option))
            report(fields.LineOf("default"), $"'{option.Default}' is no value of this option");
        return option;
    }

    private static string Default(PageFields fields) => fields.Root["default"] is ListValue list
        ? string.Join(", ", list.Items.Select(static item => item.Text))
        : fields.Text("default");

    private static bool DefaultFits(PageOption option) => option.Type switch
    {
        "Integer" => int.TryParse(option.Default, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "Range" => Regex.IsMatch(option.Default, @"^\[([0-9]+, [0-9]+)?\]$"),
        "Boolean" => option.Default is "true" or "false",
        "Choice" => option.Choices.Contains(option.Default),
        _ => true,
    };
}
