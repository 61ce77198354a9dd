using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using P0Analyzer.Analysis;

namespace P0Analyzer.Tests.Harness;

/// <summary>A finding that a case wants.</summary>
internal sealed record WantedFinding(string Path, int Line, string Id, string Pattern)
{
    public override string ToString() => $"{Path}:{Line}: {Id} \"{Pattern}\"";
}

/// <summary>Evidence that a case wants or that a run gave.</summary>
internal sealed record SeenEvidence(string Path, int Line, string Requirement, string Note)
{
    public override string ToString() => $"{Path}:{Line}: {Requirement} \"{Note}\"";
}

/// <summary>
/// Reads the markers of a case: <c>// want P0403 "regexp"</c> and <c>// evidence vmfilter "use"</c>, each with one or more pairs. A marker speaks of its
/// line; <c>want@-1</c> and <c>want@+1</c> speak of a neighbour, for lines that cannot hold another comment.
/// </summary>
internal sealed partial class CaseMarkers
{
    private static readonly HashSet<string> Keys = [.. Enum.GetValues<Requirement>().Select(requirement => requirement.Key())];

    private CaseMarkers(ImmutableArray<WantedFinding> findings, ImmutableArray<SeenEvidence> evidence)
    {
        Findings = findings;
        Evidence = evidence;
    }

    public ImmutableArray<WantedFinding> Findings { get; }

    public ImmutableArray<SeenEvidence> Evidence { get; }

    /// <exception cref="FormatException">Something looks like a marker and is none.</exception>
    public static CaseMarkers Read(IEnumerable<(string Path, string Text)> files)
    {
        var findings = ImmutableArray.CreateBuilder<WantedFinding>();
        var evidence = ImmutableArray.CreateBuilder<SeenEvidence>();
        foreach (var (path, text) in files)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                foreach (Match marker in Marker().Matches(lines[i])) Read(marker, path, i + 1, findings, evidence);
            }
        }

        return new CaseMarkers(findings.ToImmutable(), evidence.ToImmutable());
    }

    private static void Read(
        Match marker, string path, int line, ImmutableArray<WantedFinding>.Builder findings, ImmutableArray<SeenEvidence>.Builder evidence)
    {
        if (marker.Groups["offset"] is { Success: true } offset) line += int.Parse(offset.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var pairs = Pair().Matches(marker.Groups["pairs"].Value);
        if (pairs.Count == 0) throw new FormatException($"{path}:{line}: '{marker.Value}' says nothing that can be wanted.");
        foreach (Match pair in pairs)
        {
            var name = pair.Groups["name"].Value;
            var text = pair.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal);
            if (marker.Groups["kind"].Value == "want") findings.Add(new WantedFinding(path, line, name, text));
            else if (Keys.Contains(name)) evidence.Add(new SeenEvidence(path, line, name, text));
            else throw new FormatException($"{path}:{line}: '{name}' is no requirement.");
        }
    }

    [GeneratedRegex("""//\s*(?<kind>want|evidence)(?:@(?<offset>[+-]\d+))?\s(?<pairs>(?:\s*\w+\s+"(?:[^"\\]|\\.)*")*)""")]
    private static partial Regex Marker();

    [GeneratedRegex("""(?<name>\w+)\s+"(?<text>(?:[^"\\]|\\.)*)""")]
    private static partial Regex Pair();
}
