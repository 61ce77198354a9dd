namespace P0Analyzer.Reporting.Manifest.Yaml;

/// <summary>A YAML text and what stands in it. It never changes; an edit gives a new one, which was parsed again.</summary>
internal sealed class YamlDocument
{
    private readonly IReadOnlySet<string> aliased;

    private YamlDocument(string text)
    {
        Text = text;
        (Root, aliased) = YamlReader.Read(text);
    }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The document's root; null when there is nothing but comments.</summary>
    public YamlNode? Root { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="ManifestException">It is not YAML, or has several documents.</exception>
    public static YamlDocument Parse(string text) => new(text);

    /// <summary>The document with another text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <exception cref="ManifestException">That is no YAML any more; the place is the edit's.</exception>
    public YamlDocument Replace(int start, int end, string text)
    {
        try
        {
            return new YamlDocument(string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(end)));
        }
        catch (ManifestException exception)
        {
            throw Refuse(start, "the YAML here is too unusual to be changed without harm; write it in block style", exception);
        }
    }

    /// <summary>What stands at a path of keys (<see cref="string"/>) and indexes (<see cref="int"/>); null when nothing does.</summary>
    public YamlNode? Find(IEnumerable<object> path) =>
        path.Aggregate(Root, (node, step) => step is int index ? node?.Items.ElementAtOrDefault(index) : node?.Find((string)step)?.Value);

    /// <summary>Whether another place shows what stands at a node's anchor, so that an edit there would change it, too.</summary>
    public bool IsShared(YamlNode node) => node.Anchor is { } anchor && aliased.Contains(anchor);

    /// <summary>The line and the column of an offset, both from 1.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var line = 1;
        var start = 0;
        for (var next = LineAfter(0); next <= offset && next > start; next = LineAfter(next))
        {
            line++;
            start = next;
            if (next == Text.Length) break;
        }

        return (line, offset - start + 1);
    }

    /// <summary>How far from the start of its line an offset is.</summary>
    public int Indentation(int offset) => offset - LineStart(offset);

    /// <summary>Where the line that an offset is in starts.</summary>
    public int LineStart(int offset)
    {
        while (offset > 0 && Text[offset - 1] is not ('\n' or '\r')) offset--;
        return offset;
    }

    /// <summary>Where the next line starts; the end of the text when there is none.</summary>
    public int LineAfter(int offset)
    {
        while (offset < Text.Length && Text[offset] is not ('\n' or '\r')) offset++;
        if (offset == Text.Length) return offset;
        return Text[offset] == '\r' && offset + 1 < Text.Length && Text[offset + 1] == '\n' ? offset + 2 : offset + 1;
    }

    /// <summary>The line break before an offset, or the text's first one.</summary>
    public string LineBreakBefore(int offset)
    {
        for (var at = offset; at > 0; at--)
        {
            if (Text[at - 1] == '\n') return at > 1 && Text[at - 2] == '\r' ? "\r\n" : "\n";
            if (Text[at - 1] == '\r') return "\r";
        }

        var first = LineAfter(0);
        return first > 0 && first < Text.Length ? LineBreakBefore(first) : "\n";
    }

    /// <summary>An error at a place of the document.</summary>
    public ManifestException Refuse(int offset, string message, Exception? cause = null)
    {
        var (line, column) = PositionOf(offset);
        return new ManifestException(line, column, message, cause);
    }
}
