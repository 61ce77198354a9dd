using System.Runtime.InteropServices;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>
/// The fingerprints of a file's lines as code scanning makes them (<c>primaryLocationLineHash</c>; the algorithm is published in the CodeQL
/// action's <c>fingerprints.ts</c>): a hash of the 100 characters from the start of the line on, without spaces and tabs, and how many lines with
/// that hash came before. Only when ours are the same does an alert keep its history whoever uploads the log.
/// </summary>
internal sealed class LineFingerprints
{
    private const int Window = 100;
    private const ulong Base = 37;

    // Stands for the end of the file, which is a character of the last line.
    private const char EndOfFile = '\uffff';

    private static readonly ulong Oldest = PowerOfBase(Window);

    private readonly List<(ulong Hash, int Occurrence)> lines = [];

    /// <param name="characters">What counts of the text.</param>
    /// <param name="starts">Where in it the lines start.</param>
    private LineFingerprints(ReadOnlySpan<char> characters, List<int> starts)
    {
        var occurrences = new Dictionary<ulong, int>(starts.Count);
        lines.EnsureCapacity(starts.Count);
        var hash = 0UL;
        for (var index = 0; lines.Count < starts.Count; index++)
        {
            var oldest = index >= Window ? Oldest * characters[index - Window] : 0;
            hash = unchecked((hash * Base) + (index < characters.Length ? characters[index] : 0UL) - oldest);
            if (index != starts[lines.Count] + Window - 1) continue;
            ref var occurrence = ref CollectionsMarshal.GetValueRefOrAddDefault(occurrences, hash, out _);
            lines.Add((hash, ++occurrence));
        }
    }

    /// <summary>The fingerprints of a text, a byte order mark being its first character.</summary>
    public static LineFingerprints Of(string text)
    {
        var characters = new char[text.Length + 1];
        var count = 0;
        var starts = new List<int>();
        var atLineStart = true;
        var afterReturn = false;
        foreach (var character in text)
        {
            // A space between the two makes of CR LF two line ends: so it is in the original.
            var isSkipped = character is ' ' or '\t' || (afterReturn && character == '\n');
            afterReturn = character == '\r';
            if (isSkipped) continue;
            if (atLineStart) starts.Add(count);
            atLineStart = afterReturn || character == '\n';
            characters[count++] = atLineStart ? '\n' : character;
        }

        if (atLineStart) starts.Add(count);
        characters[count++] = EndOfFile;
        return new LineFingerprints(characters.AsSpan(0, count), starts);
    }

    /// <summary>The fingerprint of a line, from 1, such as <c>39fa2ee980eb94b0:1</c>; null when there is no such line.</summary>
    public string? OfLine(int line)
    {
        if (line < 1 || line > lines.Count) return null;
        var (hash, occurrence) = lines[line - 1];
        return FormattableString.Invariant($"{hash:x}:{occurrence}");
    }

    private static ulong PowerOfBase(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++) power = unchecked(power * Base);
        return power;
    }
}
