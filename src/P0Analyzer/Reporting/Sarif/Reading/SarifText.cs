using System.Text.Json;

namespace P0Analyzer.Reporting.Sarif.Reading;

/// <summary>The text of a log, which may be anybody's: it is bounded in size and depth, and nothing in it is looked up.</summary>
internal static class SarifText
{
    /// <summary>The longest log that is read, in bytes.</summary>
    public const int Longest = 256 * 1024 * 1024;

    private const int DeepestNesting = 64;

    /// <summary>Reads a log.</summary>
    /// <param name="utf8">Its text.</param>
    /// <param name="read">Takes from the log what is wanted, before it is given free.</param>
    /// <exception cref="SarifFormatException">It is no JSON, is nested too deep, gives a property twice, or holds text that is none.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> utf8, Func<Node, T> read)
    {
        if (utf8.Length > Longest) throw new SarifFormatException($"it has {utf8.Length} bytes, and no more than {Longest} are read");
        if (utf8.Span is [0xef, 0xbb, 0xbf, ..]) utf8 = utf8[3..];
        using var document = Parse(utf8);
        try
        {
            return read(new Node(document.RootElement, ""));
        }
        catch (InvalidOperationException exception)
        {
            // Strings are decoded when they are asked for: half of a surrogate pair, or bytes that are not UTF-8.
            throw new SarifFormatException("a string in it is no text: half of a character, or bytes that are not UTF-8", exception);
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = DeepestNesting, AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $"line {line + 1}, byte {exception.BytePositionInLine + 1}: " : "";
            throw new SarifFormatException($"{place}it is not JSON that can be read ({exception.Message.Split(" LineNumber:")[0].TrimEnd('.')})", exception);
        }
    }
}
