namespace RuleCatalogGenerator.FrontMatter;

/// <summary>
/// Reads the part of a page between its two lines <c>---</c>: a small subset of YAML with keys at the margin, below one
/// of them either keys indented by two, or dashes indented by two with keys indented by four.
/// </summary>
internal sealed class FrontMatterReader
{
    private const string Fence = "---";

    private readonly string[] _lines;
    private int _index = 1;

    private FrontMatterReader(string[] lines) => _lines = lines;

    /// <summary>The front matter of a page, and the index of the line after it.</summary>
    /// <exception cref="FrontMatterException">The page has none, or it is not in the subset.</exception>
    public static (MapValue FrontMatter, int BodyStart) Read(string[] lines)
    {
        if (lines.Length == 0 || lines[0] != Fence)
            throw new FrontMatterException(1, "a rule's page begins with front matter: the first line is '---'");
        var reader = new FrontMatterReader(lines);
        var map = reader.ReadMap(indent: 0);
        if (reader.AtEnd)
            throw new FrontMatterException(reader._index, "the front matter ends with a line '---'");
        return (map, reader._index + 1);
    }

    private bool AtEnd => _index >= _lines.Length;

    private string Current => _lines[_index];

    private int Line => _index + 1;

    private bool Continues(int indent) => !AtEnd && Current != Fence && IndentOf(Current) >= indent;

    private MapValue ReadMap(int indent)
    {
        var map = new MapValue(Line);
        ReadMembers(map, indent);
        return map;
    }

    private void ReadMembers(MapValue map, int indent)
    {
        while (Continues(indent))
        {
            if (IndentOf(Current) != indent)
                throw new FrontMatterException(Line, $"a key here is indented by {indent}");
            ReadMember(map, Current.Substring(indent), indent);
        }
    }

    private void ReadMember(MapValue map, string text, int indent)
    {
        var line = Line;
        var colon = text.IndexOf(':');
        if (colon <= 0)
            throw new FrontMatterException(line, "a line is 'key: value'");
        var key = text.Substring(0, colon);
        if (map[key] is not null)
            throw new FrontMatterException(line, $"'{key}' is said twice");
        var rest = text.Substring(colon + 1).Trim();
        _index++;
        map.Add(key, rest.Length > 0 ? ScalarReader.Read(rest, line) : ReadBelow(key, indent + 2, line));
    }

    private FrontMatterValue ReadBelow(string key, int indent, int line)
    {
        if (!Continues(indent))
            throw new FrontMatterException(line, $"'{key}' has no value");
        return StartsElement(indent) ? ReadSequence(indent, line) : ReadMap(indent);
    }

    private SequenceValue ReadSequence(int indent, int line)
    {
        var elements = new List<MapValue>();
        while (Continues(indent) && StartsElement(indent))
        {
            var element = new MapValue(Line);
            ReadMember(element, Current.Substring(indent + 2), indent + 2);
            ReadMembers(element, indent + 2);
            elements.Add(element);
        }
        return new SequenceValue(elements, line);
    }

    private bool StartsElement(int indent) =>
        IndentOf(Current) == indent && string.CompareOrdinal(Current, indent, "- ", 0, 2) == 0;

    private static int IndentOf(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ')
            indent++;
        return indent;
    }
}
