namespace RuleCatalogGenerator.FrontMatter;

/// <summary>A value in a page's front matter, with the line it stands on (1-based).</summary>
internal abstract class FrontMatterValue(int line)
{
    public int Line { get; } = line;
}

/// <summary>One piece of text, quotes taken off.</summary>
internal sealed class ScalarValue(string text, int line) : FrontMatterValue(line)
{
    public string Text { get; } = text;
}

/// <summary>Pieces of text between brackets: <c>[a, b]</c>.</summary>
internal sealed class ListValue(IReadOnlyList<ScalarValue> items, int line) : FrontMatterValue(line)
{
    public IReadOnlyList<ScalarValue> Items { get; } = items;
}

/// <summary>Keys and values in the order in which they are written.</summary>
internal sealed class MapValue(int line) : FrontMatterValue(line)
{
    private readonly List<KeyValuePair<string, FrontMatterValue>> _members = [];

    public IReadOnlyList<KeyValuePair<string, FrontMatterValue>> Members => _members;

    public FrontMatterValue? this[string key]
    {
        get
        {
            foreach (var member in _members)
                if (member.Key == key)
                    return member.Value;
            return null;
        }
    }

    public void Add(string key, FrontMatterValue value) => _members.Add(new(key, value));
}

/// <summary>Maps, each begun by a dash.</summary>
internal sealed class SequenceValue(IReadOnlyList<MapValue> elements, int line) : FrontMatterValue(line)
{
    public IReadOnlyList<MapValue> Elements { get; } = elements;
}
