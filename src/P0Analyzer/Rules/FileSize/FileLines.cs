using GoGrammar.Text;

namespace P0Analyzer.Rules.FileSize;

/// <summary>How the lines of a file are counted, and from which number on they are too many or nearly.</summary>
internal static class FileLines
{
    /// <summary>The lines as <c>wc -l</c> counts them, and a last line without an end besides.</summary>
    public static int Count(SourceText text)
        => text.Length == 0 || text.Bytes[^1] == (byte)'\n' ? text.LineCount - 1 : text.LineCount;

    /// <summary>The number from which on a file is near the limit: 350 of 400, and as large a part of any other.</summary>
    public static int NearFrom(int limit) => limit - (limit / 8);
}
