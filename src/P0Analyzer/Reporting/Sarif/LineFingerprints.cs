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

    private LineFingerprints(List<char> characters, List<int> starts)
    {
        var occurrences = new Dictionary<ulong, int>();
        var hash = 0UL;
        for (var index = 0; lines.Count < starts.Count; index++)
        {
            hash = unchecked((hash * Base) + At(index) - (Oldest * At(index - Window)));
            if (index != starts[lines.Count] + Window - 1) continue;
            lines.Add((hash, occurrences[hash] = occurrences.GetValueOrDefault(hash) + 1));
        }

        ulong At(int index) => index >= 0 && index < characters.Count ? characters[index] : 0UL;
    }

    /// <summary>The fingerprints of a text, a byte order mark being its first character.</summary>
    public static LineFingerprints Of(string text)
    {
        var characters = new List<char>(text.Length + 1);
        var starts = new List<int>();
        var atLineStart = true;
        var afterReturn = false;
        foreach (var character in text) Take(character);
        Take(EndOfFile);
        return new LineFingerprints(characters, starts);

        void Take(char character)
        {
            // A space between the two makes of CR LF two line ends: so it is in the original.
            var isSkipped = character is ' ' or '\t' || (afterReturn && character == '\n');
            afterReturn = character == '\r';
            if (isSkipped) return;
            if (atLineStart) starts.Add(characters.Count);
            if (afterReturn) character = '\n';
            atLineStart = character == '\n';
            characters.Add(character);
        }
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
