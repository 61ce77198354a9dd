using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Manifest.Yaml;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>
/// Writes verdicts into a manifest, value by value: <c>implementation.p0_implementation</c>, <c>compliance.p0_checks</c> and the two counts beside it. All else
/// stays as it is, byte for byte.
/// </summary>
public static class ManifestWriter
{
    /// <summary>The manifest with these facts in it. A manifest that has them is given back as it is.</summary>
    /// <param name="manifest">The manifest's text; a byte order mark is kept.</param>
    /// <param name="facts">What it has to say.</param>
    /// <param name="phases">Which blocks are written.</param>
    /// <exception cref="ManifestException">It is not YAML, or is written in a way in which it cannot be changed without harm.</exception>
    public static string Write(string manifest, ManifestFacts facts, ManifestPhases phases)
    {
        var mark = manifest.StartsWith('\ufeff') ? "\ufeff" : "";
        var before = YamlDocument.Parse(manifest[mark.Length..]);
        if (before.Root is { } root && root.Kind != YamlKind.Mapping) throw before.Refuse(root.Start, "a manifest is a mapping at its top, and this is none");

        var after = Edit(before, facts, phases);
        ManifestSurvival.Demand(before, after, Edit(after, facts, phases));
        return mark + after.Text;
    }

    private static YamlDocument Edit(YamlDocument document, ManifestFacts facts, ManifestPhases phases)
    {
        var editor = new YamlEditor(document);
        if (phases.HasFlag(ManifestPhases.Implementation)) WriteLocations(editor, facts);
        if (phases.HasFlag(ManifestPhases.Compliance)) WriteCompliance(editor, facts);
        return editor.Document;
    }

    private static void WriteLocations(YamlEditor editor, ManifestFacts facts)
    {
        editor.Prepare([], ManifestKeys.Implementation, YamlKind.Mapping, after: []);
        editor.Prepare([ManifestKeys.Implementation], ManifestKeys.Locations, YamlKind.Mapping, after: ["files_created"]);
        var before = new List<string>();
        foreach (var check in facts.Checks)
        {
            var key = check.Requirement.Key();
            editor.Set([ManifestKeys.Implementation, ManifestKeys.Locations], key, YamlValue.Of(check.Location), before);
            before.Insert(0, key);
        }
    }

    private static void WriteCompliance(YamlEditor editor, ManifestFacts facts)
    {
        editor.Prepare([], ManifestKeys.Compliance, YamlKind.Mapping, after: [ManifestKeys.Implementation]);
        editor.Prepare([ManifestKeys.Compliance], ManifestKeys.Checks, YamlKind.Sequence, after: ["status"]);
        var next = 0;
        foreach (var check in facts.Checks) next = WriteCheck(editor, check, next) + 1;
        editor.Set([ManifestKeys.Compliance], ManifestKeys.Violations, YamlValue.Of(facts.Violations), after: [ManifestKeys.Checks]);
        editor.Set([ManifestKeys.Compliance], ManifestKeys.Warnings, YamlValue.Of(facts.Warnings), after: [ManifestKeys.Violations, ManifestKeys.Checks]);
    }

    private static int WriteCheck(YamlEditor editor, ManifestCheck check, int next)
    {
        object[] checks = [ManifestKeys.Compliance, ManifestKeys.Checks];
        var index = ManifestKeys.FindCheck(editor.Document, check.Requirement);
        if (index < 0) editor.InsertItem(checks, index = next, ManifestKeys.Requirement, YamlValue.Of(check.Requirement.Key()));
        object[] item = [.. checks, index];
        editor.Set(item, ManifestKeys.Status, YamlValue.Of(check.StatusWord), after: [ManifestKeys.Requirement]);
        editor.Set(item, ManifestKeys.Evidence, YamlValue.Of(check.Evidence), after: [ManifestKeys.Status]);
        return index;
    }
}
