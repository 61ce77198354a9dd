using System.Collections.Immutable;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Reader = System.IO.StringReader;

namespace P0Analyzer.Configuration.Yaml;

/// <summary>
/// Reads the YAML that a configuration needs: one document of mappings, lists and texts. Anchors, aliases and tags are refused, and so are
/// files of a size or depth that no configuration has: none of them can make the reader work long.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>In bytes.</summary>
    public const int LargestFile = 256 * 1024;

    private const int DeepestNesting = 12;

    private readonly string text;
    private readonly ProblemList problems;
    private readonly Parser parser;

    private YamlReader(string text, ProblemList problems)
    {
        this.text = text;
        this.problems = problems;
        parser = new Parser(new Scanner(new Reader(text), skipComments: true));
    }

    /// <summary>The document; null when there is none, or when the text is no YAML, which the problems then say.</summary>
    public static YamlNode? Read(ReadOnlySpan<byte> file, ProblemList problems)
    {
        if (file.Length > LargestFile)
        {
            problems.Add(1, 1, $"the file has {file.Length} bytes; a configuration has at most {LargestFile}");
            return null;
        }

        if (file.StartsWith(Encoding.UTF8.Preamble)) file = file[Encoding.UTF8.Preamble.Length..];
        return Decode(file, problems) is { } text ? new YamlReader(text, problems).Read() : null;
    }

    private static string? Decode(ReadOnlySpan<byte> file, ProblemList problems)
    {
        var characters = new char[file.Length];
        var status = System.Text.Unicode.Utf8.ToUtf16(file, characters, out var read, out var written, replaceInvalidSequences: false);
        if (status == System.Buffers.OperationStatus.Done) return new string(characters, 0, written);
        var before = file[..read];
        problems.Add(before.Count((byte)'\n') + 1, written - new ReadOnlySpan<char>(characters, 0, written).LastIndexOf('\n'), "this is not UTF-8");
        return null;
    }

    private YamlNode? Read()
    {
        try
        {
            Next<StreamStart>();
            if (!parser.MoveNext() || parser.Current is not DocumentStart) return null;
            parser.MoveNext();
            var root = ReadNode(0);
            Next<DocumentEnd>();
            if (parser.MoveNext() && parser.Current is DocumentStart second)
                problems.Add(Line(second.Start), Column(second.Start), "a second document begins here; a configuration is one");
            return root;
        }
        catch (YamlException exception)
        {
            Explain(exception);
            return null;
        }
        catch (TooDeepException)
        {
            return null;
        }
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        if (!parser.MoveNext() || parser.Current is not T) throw new YamlException("this is not a document");
    }

    /// <summary>Reads the node that the parser stands at and leaves the parser at its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        var at = parser.Current!;
        var (line, column) = (Line(at.Start), Column(at.Start));
        if (depth > DeepestNesting)
        {
            problems.Add(line, column, $"this is nested more than {DeepestNesting} deep");
            throw new TooDeepException();
        }

        if (at is AnchorAlias alias)
        {
            problems.Add(line, column, $"'*{alias.Value}' refers to another value; write the value itself, or quote the text");
            return new YamlScalar(line, column, alias.Value.Value, IsPlain: false);
        }

        if (at is NodeEvent node) RefuseDecorations(node, line, column);
        return at switch
        {
            Scalar scalar => new YamlScalar(line, column, scalar.Value, scalar.Style is ScalarStyle.Plain or ScalarStyle.Any),
            SequenceStart => new YamlSequence(line, column, ReadItems(depth)),
            MappingStart => new YamlMapping(line, column, ReadEntries(depth)),
            _ => throw new YamlException(at.Start, at.End, "this is not a value"),
        };
    }

    private void RefuseDecorations(NodeEvent node, int line, int column)
    {
        if (!node.Anchor.IsEmpty) problems.Add(line, column, $"'&{node.Anchor}' names a value for other places; a configuration has no use for that");
        if (!node.Tag.IsEmpty && node.Tag.Value != "?") problems.Add(line, column, $"'{node.Tag}' is a tag; a configuration has none");
    }

    private ImmutableArray<YamlNode> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        return items.DrainToImmutable();
    }

    private ImmutableArray<YamlEntry> ReadEntries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar { IsNull: false } name) problems.Add(key, "the name of a setting is a word");
            else if (lines.TryAdd(name.Text, name.Line)) entries.Add(new YamlEntry(name, value));
            else problems.Add(name, $"'{name.Text}' stands here twice; the first is in line {lines[name.Text]}");
        }

        return entries.DrainToImmutable();
    }

    /// <summary>A tab is by far the likeliest mistake, and what the parser says about one helps nobody.</summary>
    private void Explain(YamlException exception)
    {
        var (line, column) = (Math.Max(1, Line(exception.Start)), Math.Max(1, Column(exception.Start)));
        var lines = text.Split('\n');
        for (var at = exception.Message.Contains("tab", StringComparison.Ordinal) ? 0 : Math.Max(0, line - 2); at < lines.Length; at++)
        {
            if (TabIn(lines[at]) is not { } tab) continue;
            if (at > line && !exception.Message.Contains("tab", StringComparison.Ordinal)) break;
            problems.Add(at + 1, tab, "a tab indents this line; YAML is indented by spaces");
            return;
        }

        var message = exception.Message.TrimEnd('.');
        problems.Add(line, column, $"this is not YAML: {char.ToLowerInvariant(message[0])}{message[1..]}");
    }

    /// <summary>The column of the first tab in a line's indentation; null when it has none, or nothing behind it.</summary>
    private static int? TabIn(string line)
    {
        var content = line.AsSpan().TrimStart();
        if (content.IsEmpty) return null;
        return line.AsSpan()[..(line.Length - content.Length)].IndexOf('\t') is var tab and >= 0 ? tab + 1 : null;
    }

    private static int Line(Mark mark) => (int)mark.Line;

    private static int Column(Mark mark) => (int)mark.Column;

    /// <summary>Ends the reading; what is wrong is among the problems already.</summary>
    private sealed class TooDeepException : Exception;
}
