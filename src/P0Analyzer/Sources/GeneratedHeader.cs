namespace P0Analyzer.Sources;

/// <summary>
/// Go's convention for generated files (<c>go generate</c>): a line <c>// Code generated … DO NOT EDIT.</c> before the first text that is
/// neither comment nor blank. Read off the bytes, so that what is left out need not be parsed.
/// </summary>
internal static class GeneratedHeader
{
    private static ReadOnlySpan<byte> Prefix => "// Code generated "u8;

    private static ReadOnlySpan<byte> Suffix => " DO NOT EDIT."u8;

    public static bool IsIn(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        var inBlock = false;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd((byte)'\r');
            text = end < 0 ? [] : text[(end + 1)..];
            if (!inBlock && IsMarker(line)) return true;
            if (!IsComment(line, ref inBlock)) return false;
        }

        return false;
    }

    private static bool IsMarker(ReadOnlySpan<byte> line)
        => line.Length >= Prefix.Length + Suffix.Length && line.StartsWith(Prefix) && line.EndsWith(Suffix);

    /// <summary>Whether a line holds nothing but comments and white space.</summary>
    private static bool IsComment(ReadOnlySpan<byte> line, ref bool inBlock)
    {
        while (true)
        {
            if (inBlock)
            {
                var close = line.IndexOf("*/"u8);
                if (close < 0) return true;
                inBlock = false;
                line = line[(close + 2)..];
            }

            line = line.TrimStart(" \t"u8);
            if (line.IsEmpty || line.StartsWith("//"u8)) return true;
            if (!line.StartsWith("/*"u8)) return false;
            inBlock = true;
            line = line[2..];
        }
    }
}
