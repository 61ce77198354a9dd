using System.Text;

namespace GoGrammar.Text;

/// <summary>
/// The bytes of a Go file, and the only place that turns offsets into lines and columns. Go source is UTF-8 (specification,
/// "Source code representation"); bytes that are not are kept as they are, and each reads as U+FFFD.
/// </summary>
public sealed class SourceText
{
    private readonly byte[] bytes;
    private int[]? lineStarts;

    /// <summary>A text over <paramref name="bytes"/>, which is not copied and must not change any more.</summary>
    public SourceText(byte[] bytes, string path = "")
    {
        ArgumentNullException.ThrowIfNull(bytes);
        this.bytes = bytes;
        Path = path;
    }

    /// <summary>The name that the text goes by in messages; empty when it has none.</summary>
    public string Path { get; }

    /// <summary>The length in bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>The bytes, a byte order mark included.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>The number of lines that <see cref="GetLineSpan"/> knows: one more than there are line feeds.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(bytes);

    /// <summary>A text over the UTF-8 form of <paramref name="text"/>.</summary>
    public static SourceText From(string text, string path = "") => new(Encoding.UTF8.GetBytes(text), path);

    /// <summary>The text of a span, invalid UTF-8 replaced by U+FFFD.</summary>
    public string ToString(TextSpan span) => Encoding.UTF8.GetString(bytes, span.Start, span.Length);

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(bytes);

    /// <summary>The line, from 1, of a byte offset; an offset past the end is on the last line.</summary>
    public int GetLine(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Line and column of a byte offset, the column in bytes, as <c>go/token</c> counts.</summary>
    public LinePosition GetBytePosition(int offset)
    {
        var line = GetLine(offset);
        return new LinePosition(line, offset - LineStarts[line - 1] + 1);
    }

    /// <summary>Line and column of a byte offset, the column in UTF-16 code units, as SARIF's <c>utf16CodeUnits</c> counts.</summary>
    public LinePosition GetUtf16Position(int offset)
    {
        var line = GetLine(offset);
        var start = LineStarts[line - 1];
        var end = Math.Min(offset, bytes.Length);
        return new LinePosition(line, Encoding.UTF8.GetCharCount(bytes, start, end - start) + 1);
    }

    /// <summary>The span of a line, from 1, without its line end (<c>\n</c> or <c>\r\n</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] - 1 : bytes.Length;
        if (end > start && bytes[end - 1] == '\r') end--;
        return new TextSpan(start, end);
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> bytes)
    {
        var starts = new int[bytes.Count((byte)'\n') + 1];
        var offset = 0;
        for (var line = 1; line < starts.Length; line++)
        {
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
            starts[line] = offset;
        }

        return starts;
    }
}
