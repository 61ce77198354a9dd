using System.Text.Json;

namespace P0Analyzer.Reporting.Json;

/// <summary>What a run was compared with, as the member <c>comparison</c> of the tool's own JSON.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes the member; null when the run was compared with nothing.</summary>
    public static void Write(Utf8JsonWriter json, Comparison? comparison)
    {
        if (comparison is null)
        {
            json.WriteNull("comparison");
            return;
        }

        json.WriteStartObject("comparison");
        json.WriteString("baseline", comparison.BaselineFile);
        json.WriteString("since", comparison.Since);
        json.WriteString("baseCommit", comparison.BaseCommit);
        json.WriteStartArray("stale");
        foreach (var (key, count, line) in comparison.Stale)
        {
            json.WriteStartObject();
            json.WriteString("folder", key.Folder);
            json.WriteString("in", key.Owner);
            json.WriteString("rule", key.RuleId);
            json.WriteString("code", key.Code);
            json.WriteNumber("count", count);
            json.WriteNumber("line", line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
