using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace P0Analyzer.Reporting.Manifest.Yaml;

/// <summary>Makes a tree with offsets of the parser's events. A key that occurs twice in one mapping is an error, as YAML says.</summary>
internal sealed class YamlReader
{
    // A manifest has about five; what nests deeper than this is made to break its readers.
    private const int MostDepth = 100;

    private readonly Parser parser;
    private readonly int length;
    private readonly HashSet<string> aliased = new(StringComparer.Ordinal);
    private int depth;
    private int flowDepth;

    private YamlReader(string text)
    {
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        length = text.Length;
    }

    /// <summary>Reads the one document of a text. The root is null when there is nothing but comments.</summary>
    /// <exception cref="ManifestException">It is not YAML, or has several documents.</exception>
    public static (YamlNode? Root, IReadOnlySet<string> Aliased) Read(string text)
    {
        var reader = new YamlReader(text);
        return (reader.ReadStream(), reader.aliased);
    }

    private YamlNode? ReadStream()
    {
        Next();
        if (Next() is StreamEnd) return null;
        var root = ReadNode(Next());
        Next();
        if (Next() is DocumentStart another) throw Refuse(another.Start, "a second document starts here, and a manifest has one");
        return root is { IsNull: true, End: var end } && end == root.Start ? null : root;
    }

    private ParsingEvent Next()
    {
        try
        {
            if (parser.MoveNext()) return parser.Current!;
        }
        catch (YamlException exception)
        {
            // What is wrong is often seen only where it ends; at the end of the text that says nothing.
            var isSeenLater = exception.End.Line > exception.Start.Line && exception.End.Index < length;
            throw Refuse(isSeenLater ? exception.End : exception.Start, $"this is not YAML: {exception.Message.TrimEnd('.').ReplaceLineEndings(" ")}", exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw Refuse(parser.Current?.End ?? Mark.Empty, "the YAML parser cannot read what follows", exception);
        }

        throw Refuse(parser.Current?.End ?? Mark.Empty, "the document ends here, unfinished");
    }

    private YamlNode ReadNode(ParsingEvent found)
    {
        if (++depth > MostDepth) throw Refuse(found.Start, $"this nests deeper than {MostDepth}");
        var node = found switch
        {
            Scalar scalar => ReadScalar(scalar),
            AnchorAlias alias => ReadAlias(alias),
            MappingStart mapping => ReadMapping(mapping),
            SequenceStart sequence => ReadSequence(sequence),
            _ => throw Refuse(found.Start, "a value is missing here"),
        };
        depth--;
        return node;
    }

    private YamlNode ReadScalar(Scalar scalar) => new()
    {
        Kind = YamlKind.Scalar,
        Start = (int)scalar.Start.Index,
        End = (int)scalar.End.Index,
        Value = scalar.Value,
        Style = scalar.Style,
        Anchor = NameOf(scalar.Anchor),
        Tag = NameOf(scalar.Tag),
        InFlow = flowDepth > 0,
    };

    private YamlNode ReadAlias(AnchorAlias alias)
    {
        aliased.Add(alias.Value.Value);
        return new YamlNode { Kind = YamlKind.Alias, Start = (int)alias.Start.Index, End = (int)alias.End.Index, Value = alias.Value.Value, InFlow = flowDepth > 0 };
    }

    private YamlNode ReadMapping(MappingStart start)
    {
        var node = Open(YamlKind.Mapping, start, start.Style == MappingStyle.Flow);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is var found and not MappingEnd)
        {
            var key = ReadNode(found);
            if (key.Kind == YamlKind.Scalar && !keys.Add(key.Value)) throw Refuse(found.Start, $"the key '{key.Value}' occurs twice in one mapping");
            var value = ReadNode(Next());
            value.Owner = key;
            node.Entries.Add(new YamlEntry(key, value));
        }

        Close(node, node.Entries.Count == 0 ? null : node.Entries[^1].Value);
        return node;
    }

    private YamlNode ReadSequence(SequenceStart start)
    {
        var node = Open(YamlKind.Sequence, start, start.Style == SequenceStyle.Flow);
        while (Next() is var found and not SequenceEnd) node.Items.Add(ReadNode(found));
        Close(node, node.Items.Count == 0 ? null : node.Items[^1]);
        return node;
    }

    private YamlNode Open(YamlKind kind, NodeEvent start, bool isFlow)
    {
        var node = new YamlNode
        {
            Kind = kind,
            Start = (int)start.Start.Index,
            Anchor = NameOf(start.Anchor),
            Tag = NameOf(start.Tag),
            IsFlow = isFlow,
            InFlow = flowDepth > 0,
        };
        if (isFlow) flowDepth++;
        return node;
    }

    // In block style the end event stands at the next token, after all comments in between; in flow style at the bracket.
    private void Close(YamlNode node, YamlNode? last)
    {
        if (node.IsFlow) flowDepth--;
        node.End = node.IsFlow ? (int)parser.Current!.Start.Index + 1 : last?.End ?? node.Start;
    }

    private static string? NameOf(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    private static string? NameOf(TagName tag) => tag.IsEmpty ? null : tag.Value;

    private static ManifestException Refuse(Mark mark, string message, Exception? cause = null)
        => new(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column), message, cause);
}
