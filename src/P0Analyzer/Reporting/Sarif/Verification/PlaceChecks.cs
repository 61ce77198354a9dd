using System.Text.Json;
using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>Regions and paths, wherever in a run they are.</summary>
internal static class PlaceChecks
{
    /// <summary>Looks at all of a run's.</summary>
    public static void VerifyRun(Node run, Action<Node, string> report)
    {
        var bases = run["originalUriBaseIds"];
        foreach (var (name, place) in bases.Properties) VerifyBase(name, place, bases, report);
        Verify(run, bases, report);
    }

    private static void VerifyBase(string name, Node place, Node bases, Action<Node, string> report)
    {
        if (place["uri"].Text is { } uri && !uri.EndsWith('/')) report(place["uri"], $"the base '{name}' ends with a slash");
        if (place["uriBaseId"].Text == name) report(place["uriBaseId"], $"the base '{name}' is its own base");
    }

    private static void Verify(Node node, Node bases, Action<Node, string> report)
    {
        foreach (var (name, value) in node.Properties)
        {
            if (name == "properties") continue;
            if (name is "region" or "contextRegion") VerifyRegion(value, report);
            if (name == "uri" && value.Text is { } uri) VerifyUri(uri, value, report);
            if (name == "uriBaseId" && value.Text is { } id && !bases[id].Exists) report(value, $"originalUriBaseIds does not define '{id}'");
            Verify(value, bases, report);
        }

        foreach (var item in node.Items) Verify(item, bases, report);
    }

    private static void VerifyRegion(Node region, Action<Node, string> report)
    {
        foreach (var name in (string[])["startLine", "startColumn", "endLine", "endColumn"])
        {
            var node = region[name];
            if (node.Exists && node.Number is not >= 1) report(node, "lines and columns count from 1");
        }

        foreach (var name in (string[])["charOffset", "charLength", "byteOffset", "byteLength"])
        {
            // -1 is the schema's word for an offset that is not there.
            if (region[name] is { Exists: true } node && node.Number is not >= -1) report(node, "an offset or a length is not negative");
        }

        if (region["startLine"].Number is not { } start) return;
        var end = region["endLine"].Number ?? start;
        if (end < start) report(region["endLine"], $"the region ends in line {end}, before it begins in line {start}");
        if (end == start && region["endColumn"].Number is { } last && last < (region["startColumn"].Number ?? 1))
            report(region["endColumn"], $"the region ends in column {last}, before it begins");
    }

    private static void VerifyUri(string uri, Node node, Action<Node, string> report)
    {
        if (uri.Contains('\\')) report(node, "a URI has '/' between its parts, not '\\'");
        if (uri.Any(character => character <= ' ')) report(node, "a space or control character in a URI is percent-encoded");
        var path = uri.Split('?', '#')[0];
        if (path.Split('/').Any(part => Uri.UnescapeDataString(part) == "..")) report(node, "'..' in a path can leave the repository");
        if (uri.StartsWith('/') && !uri.StartsWith("//", StringComparison.Ordinal)) report(node, "a path is relative to the repository's root and begins with no '/'");
        if (node.Value.ValueKind == JsonValueKind.String && Percent(uri)) report(node, "'%' in a URI is followed by two hexadecimal digits");
    }

    private static bool Percent(string uri)
    {
        for (var index = uri.IndexOf('%'); index >= 0; index = uri.IndexOf('%', index + 1))
        {
            if (index + 2 >= uri.Length || !char.IsAsciiHexDigit(uri[index + 1]) || !char.IsAsciiHexDigit(uri[index + 2])) return true;
        }

        return false;
    }
}
