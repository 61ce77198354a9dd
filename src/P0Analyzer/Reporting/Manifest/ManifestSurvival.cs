using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Manifest.Yaml;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>Holds a changed manifest to what was promised: all that is not the analyzer's says what it said, and a second write changes nothing.</summary>
internal static class ManifestSurvival
{
    private static readonly HashSet<string> OwnParents =
        ["", $"/{ManifestKeys.Implementation}", $"/{ManifestKeys.Implementation}/{ManifestKeys.Locations}", $"/{ManifestKeys.Compliance}", $"/{ManifestKeys.Compliance}/{ManifestKeys.Checks}"];

    /// <summary>Ends the run when the promise is broken.</summary>
    /// <exception cref="ManifestException">It is; the place is the first value that changed.</exception>
    public static void Demand(YamlDocument before, YamlDocument after, YamlDocument afterTwice)
    {
        var (old, now) = (Leaves(before), Leaves(after));
        for (var i = 0; i < old.Count; i++)
        {
            if (i >= now.Count || old[i].Text != now[i].Text) throw before.Refuse(old[i].Start, "what stands here would not survive a change of the manifest; write it in block style");
        }

        if (now.Count > old.Count || after.Text != afterTwice.Text) throw before.Refuse(0, "the manifest is written in a way in which it cannot be changed without harm; write it in block style");
    }

    private static List<(string Text, int Start)> Leaves(YamlDocument document)
    {
        var leaves = new List<(string, int)>();
        if (document.Root is { } root) Collect(root, "", leaves);
        return leaves;
    }

    private static void Collect(YamlNode node, string path, List<(string, int)> leaves)
    {
        foreach (var (key, value) in node.Entries)
        {
            if (IsOwn(path, key.Value)) continue;
            if (key.Kind != YamlKind.Scalar) Collect(key, $"{path}/?", leaves);
            Collect(value, $"{path}/{key.Value}", leaves);
        }

        var others = 0;
        foreach (var item in node.Items)
        {
            var name = path == $"/{ManifestKeys.Compliance}/{ManifestKeys.Checks}" && ManifestKeys.RequirementOf(item) is { } requirement ? requirement.Key() : $"#{others++}";
            Collect(item, $"{path}/[{name}]", leaves);
        }

        if (node.Entries.Count > 0 || node.Items.Count > 0 || (OwnParents.Contains(path) && (node.IsNull || node.IsEmptyFlow))) return;
        leaves.Add(($"{path} {node.Kind} {node.Style} &{node.Anchor} !{node.Tag} {node.Value}", node.Start));
    }

    private static bool IsOwn(string path, string key) => path switch
    {
        $"/{ManifestKeys.Implementation}/{ManifestKeys.Locations}" => VerdictTable.Requirements.Any(requirement => requirement.Key() == key),
        $"/{ManifestKeys.Compliance}" => key is ManifestKeys.Violations or ManifestKeys.Warnings,
        _ => path.StartsWith($"/{ManifestKeys.Compliance}/{ManifestKeys.Checks}/[", StringComparison.Ordinal) && !path.Contains("[#", StringComparison.Ordinal)
            && path.EndsWith(']') && key is ManifestKeys.Requirement or ManifestKeys.Status or ManifestKeys.Evidence,
    };
}
