using RuleCatalogGenerator.FrontMatter;

namespace RuleCatalogGenerator.Pages;

/// <summary>The members of a map in front matter, read by kind; what does not fit is reported where it stands.</summary>
internal sealed class PageFields(MapValue root, Action<int, string> report)
{
    public MapValue Root { get; } = root;

    /// <summary>The line of a key's value, or the map's own when the key is missing.</summary>
    public int LineOf(string key) => Root[key]?.Line ?? Root.Line;

    public void RefuseOthersThan(string[] keys)
    {
        foreach (var member in Root.Members)
            if (!keys.Contains(member.Key))
                report(member.Value.Line, $"'{member.Key}' is not one of {string.Join(", ", keys)}");
    }

    /// <summary>The text of a key, which must be there.</summary>
    public string Text(string key)
    {
        if (Root[key] is ScalarValue { Text: { Length: > 0 } text })
            return text;
        report(LineOf(key), $"'{key}' is a text");
        return "";
    }

    /// <summary>The C# name of a key's word, which is one of a closed set.</summary>
    public string Word(string key, IReadOnlyList<(string Word, string Name)> vocabulary)
    {
        if (Root[key] is ScalarValue { Text: var text })
            foreach (var (word, name) in vocabulary)
                if (word == text)
                    return name;
        report(LineOf(key), $"'{key}' is one of {string.Join(", ", vocabulary.Select(static entry => entry.Word))}");
        return vocabulary[0].Name;
    }

    /// <summary>The words of a key between brackets; none when the key is missing.</summary>
    public IEnumerable<string> Words(string key)
    {
        if (Root[key] is ListValue list)
            return list.Items.Select(static item => item.Text);
        if (Root[key] is not null)
            report(LineOf(key), $"'{key}' is a list in brackets");
        return [];
    }
}
