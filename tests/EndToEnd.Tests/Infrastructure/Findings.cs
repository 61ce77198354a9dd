using System.Text.Json;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests.Infrastructure;

/// <summary>A finding as formats tell it.</summary>
internal sealed record ToldFinding(string Id, string File, int Line, string State)
{
    public string Place => $"{File}:{Line} {Id}";
}

/// <summary>Reads findings back from the formats.</summary>
internal static class Findings
{
    /// <summary>Of <c>p0.json</c>, those that are suppressed or unchanged too.</summary>
    public static List<ToldFinding> OfJson(GitFolder folder) =>
    [
        .. from finding in Read(folder, "p0.json").GetProperty("findings").EnumerateArray()
           let state = finding.GetProperty("suppressed").GetBoolean() ? "suppressed" : finding.GetProperty("baselineState").GetString()
           select new ToldFinding(finding.GetProperty("id").GetString()!, NameOf(finding.GetProperty("file").GetString()!), finding.GetProperty("line").GetInt32(), state),
    ];

    /// <summary>Of <c>p0.sarif</c>, what is there.</summary>
    public static List<ToldFinding> OfSarif(GitFolder folder) =>
    [
        .. from result in Read(folder, "p0.sarif").GetProperty("runs")[0].GetProperty("results").EnumerateArray()
           let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
           let state = result.TryGetProperty("suppressions", out _) ? "suppressed" : result.GetProperty("baselineState").GetString()
           select new ToldFinding(
               result.GetProperty("ruleId").GetString()!,
               NameOf(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
               place.GetProperty("region").GetProperty("startLine").GetInt32(),
               state),
    ];

    /// <summary>Of a text, the places that a pattern with the groups id, file and line finds; in order.</summary>
    public static IEnumerable<string> In(string text, string pattern) => Regex.Matches(text, pattern, RegexOptions.Multiline)
        .Select(match => $"{match.Groups["file"].Value}:{match.Groups["line"].Value} {match.Groups["id"].Value}").Order(StringComparer.Ordinal);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static JsonElement Read(GitFolder folder, string name) => JsonDocument.Parse(File.ReadAllText(folder.PathOf(name))).RootElement;
}
