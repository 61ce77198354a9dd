using System.Collections.Immutable;
using System.Text.Json;
using P0Analyzer.Reporting.Manifest;

namespace P0Analyzer.Reporting.Sarif.Reading;

/// <summary>What a manifest is written from, taken from a log that <c>p0 check</c> wrote. Nothing is decided here that the log does not say.</summary>
/// <param name="Integrations">The integrations, in the log's order.</param>
/// <param name="Incomplete">What could not be judged when the log was written; null when all was.</param>
public sealed record VerdictLog(ImmutableArray<ManifestFacts> Integrations, string? Incomplete)
{
    private const string Tool = "P0Analyzer";

    /// <summary>Reads a log.</summary>
    /// <param name="utf8">Its text.</param>
    /// <exception cref="SarifFormatException">It is no SARIF, has no verdicts, or contradicts itself.</exception>
    public static VerdictLog Read(ReadOnlyMemory<byte> utf8) => SarifText.Read(utf8, Read);

    private static VerdictLog Read(Node log)
    {
        if (log["version"].Text != "2.1.0") throw log["version"].Refuse("this is no SARIF 2.1.0");
        var run = RunOf(log["runs"]);
        var integrations = run["properties"]["integrations"];
        if (!integrations.Exists) throw integrations.Refuse("the verdicts are missing: another version wrote the log, or a tool took the properties away");
        return new VerdictLog([.. integrations.Demand(JsonValueKind.Array).Items.Select(VerdictNodes.ReadIntegration)], IncompleteReason(run["invocations"]));
    }

    private static Node RunOf(Node runs)
    {
        var ours = runs.Demand(JsonValueKind.Array).Items.Where(run => run["tool"]["driver"]["name"].Text == Tool).ToList();
        return ours switch
        {
            [] => throw runs.Refuse($"no run is by {Tool}"),
            [var only] => only,
            _ => throw runs.Refuse($"{ours.Count} runs are by {Tool}, and it is not clear which one counts"),
        };
    }

    private static string? IncompleteReason(Node invocations)
    {
        var successful = invocations.Items.FirstOrDefault()["executionSuccessful"];
        if (successful.Value.ValueKind == JsonValueKind.True) return null;
        if (successful.Value.ValueKind != JsonValueKind.False) throw new Node(default, "/invocations/0/executionSuccessful").Refuse("the log does not say whether all could be judged");
        var errors = invocations.Items.First()["toolExecutionNotifications"].Items.Where(item => item["level"].Text == "error").Select(Describe).ToList();
        if (errors.Count == 0) return "incomplete, says the log";
        return $"incomplete, says the log: {errors[0]}{(errors.Count == 1 ? "" : $" and {errors.Count - 1} more")}";
    }

    private static string Describe(Node notification)
    {
        var place = notification["locations"].Items.FirstOrDefault()["physicalLocation"];
        var file = place["artifactLocation"]["uri"].Text is { } uri ? Uri.UnescapeDataString(uri) : null;
        var line = place["region"]["startLine"].Number is { } number ? $":{number}" : "";
        return $"{(file is null ? "" : $"{file}{line}: ")}{notification["message"]["text"].Text ?? "no reason is given"}";
    }
}
