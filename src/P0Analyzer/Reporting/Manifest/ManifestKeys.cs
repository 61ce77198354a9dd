using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Manifest.Yaml;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>The keys of a manifest that are the analyzer's.</summary>
internal static class ManifestKeys
{
    public const string Implementation = "implementation";
    public const string Locations = "p0_implementation";
    public const string Compliance = "compliance";
    public const string Checks = "p0_checks";
    public const string Violations = "violations_count";
    public const string Warnings = "warnings_count";
    public const string Requirement = "requirement";
    public const string Status = "status";
    public const string Evidence = "evidence";

    /// <summary>The index of the item of <c>p0_checks</c> that is about a requirement, by its key or its name; -1 without one.</summary>
    /// <exception cref="ManifestException">Two items are about it.</exception>
    public static int FindCheck(YamlDocument document, Requirement requirement)
    {
        var items = document.Find([Compliance, Checks])!.Items;
        var found = items.FindIndex(item => IsAbout(item, requirement));
        var twice = found < 0 ? -1 : items.FindIndex(found + 1, item => IsAbout(item, requirement));
        return twice < 0 ? found : throw document.Refuse(items[twice].Start, $"a second item about '{requirement.Key()}'; remove one of them");
    }

    /// <summary>The requirement that an item of <c>p0_checks</c> is about; null when that is none of the seven.</summary>
    public static Requirement? RequirementOf(YamlNode item)
    {
        foreach (var requirement in VerdictTable.Requirements)
        {
            if (IsAbout(item, requirement)) return requirement;
        }

        return null;
    }

    private static bool IsAbout(YamlNode item, Requirement requirement) =>
        item.Find(Requirement)?.Value is { Kind: YamlKind.Scalar, Value: var name }
        && (name.Equals(requirement.Key(), StringComparison.OrdinalIgnoreCase) || name.Equals(requirement.DisplayName(), StringComparison.OrdinalIgnoreCase));
}
