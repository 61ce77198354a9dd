using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Merging;

/// <summary>Makes of the logs of all shards the log of the run, the same bytes as if one machine had judged everything.</summary>
/// <param name="notice">Takes a sentence on what did not fit; null when nobody listens.</param>
public sealed class SarifMerger(Action<string>? notice = null)
{
    /// <summary>How many results code scanning takes; a log that is not for it keeps all.</summary>
    internal SarifLimits Limits { get; init; } = SarifLimits.GitHub;

    /// <summary>Writes the whole log and leaves the stream open.</summary>
    /// <exception cref="SarifFormatException">The logs are not the parts of one run.</exception>
    public void Merge(IReadOnlyList<ShardLog> logs, Stream output)
    {
        var shards = ShardSet.Demand(logs);
        var limits = shards.Any(shard => shard.Run["artifacts"] is JArray { Count: > 0 }) ? SarifLimits.None : Limits;
        var merged = MergeRuns(shards, limits);
        SarifOutput.WriteMeasured(output, stream => SarifOutput.Write(stream, json => Write(merged, json)), limits, notice);
    }

    private JObject MergeRuns(List<ShardLog> shards, SarifLimits limits)
    {
        var merged = (JObject)shards[0].Log.DeepClone();
        var run = (JObject)merged["runs"]![0]!;
        var all = Items(shards, "results").ToList();
        var findings = InOrderOf(all.Where(result => !IsVerdict(result)), UriOfResult);
        var fitting = limits.Choose(findings, LevelOf);
        if (findings.Count > fitting.Count) notice?.Invoke(SarifInvocation.TextOfOmitted(findings.Count - fitting.Count, limits.Results));
        run["results"] = new JArray(fitting.Concat(InOrderOf(all.Where(IsVerdict), result => FolderOf(UriOfResult(result)))));
        run["invocations"] = new JArray(MergeInvocations(shards, findings.Count - fitting.Count, limits));
        MergeArtifacts(shards, run);

        var properties = (JObject)run["properties"]!;
        properties.Remove("shard");
        properties["integrations"] = new JArray(InOrderOf(shards.SelectMany(shard => shard.Run["properties"]!["integrations"]!), item => (string)item["directory"]!));
        return merged;
    }

    private static JObject MergeInvocations(List<ShardLog> shards, int omitted, SarifLimits limits)
    {
        var invocations = shards.ConvertAll(shard => shard.Run["invocations"]![0]!);
        var notifications = InOrderOf(
            invocations.SelectMany(invocation => invocation["toolExecutionNotifications"] ?? new JArray()).Distinct(JToken.EqualityComparer),
            notification => notification["locations"] is JArray { Count: > 0 } places ? UriOf(places) : null);
        if (omitted > 0) notifications.Add(JObject.FromObject(SarifInvocation.CreateOmitted(omitted, limits)));
        var merged = new JObject();
        if (notifications.Count > 0) merged["toolExecutionNotifications"] = new JArray(notifications);
        merged["executionSuccessful"] = invocations.All(invocation => (bool)invocation["executionSuccessful"]!);
        return merged;
    }

    // A shard without files has none, and where the serializer puts them is then not to be seen.
    private static void MergeArtifacts(List<ShardLog> shards, JObject run)
    {
        var artifacts = InOrderOf(Items(shards, "artifacts"), artifact => Uri.UnescapeDataString((string)artifact["location"]!["uri"]!));
        run.Remove("artifacts");
        if (artifacts.Count > 0) run.Property("results")!.AddBeforeSelf(new JProperty("artifacts", new JArray(artifacts)));
    }

    /// <summary>
    /// What the run's order is by path or folder. What has the same one is of one shard, and stays in that shard's order; what has none comes first.
    /// </summary>
    private static List<JToken> InOrderOf(IEnumerable<JToken> items, Func<JToken, string?> key) => [.. items.OrderBy(key, StringComparer.Ordinal)];

    private static IEnumerable<JToken> Items(List<ShardLog> shards, string name) => shards.SelectMany(shard => shard.Run[name] ?? new JArray());

    private static bool IsVerdict(JToken result) => result["properties"]?["status"] is not null;

    private static string UriOfResult(JToken result) => UriOf(result["locations"]!);

    private static string UriOf(JToken locations) => Uri.UnescapeDataString((string)locations[0]!["physicalLocation"]!["artifactLocation"]!["uri"]!);

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : ".";

    private static int LevelOf(JToken result) => (string?)result["level"] switch { "error" => 2, "note" => 0, "none" => -1, _ => 1 };

    /// <summary>As the library writes it: what stands in a property bag, and is no single value, is on one line.</summary>
    private static void Write(JToken token, JsonTextWriter json, bool isBag = false)
    {
        switch (token)
        {
            case JObject bag when isBag:
                json.WriteStartObject();
                foreach (var property in bag.Properties())
                {
                    json.WritePropertyName(property.Name);
                    if (property.Value is JContainer) json.WriteRawValue(property.Value.ToString(Formatting.None));
                    else property.Value.WriteTo(json);
                }

                json.WriteEndObject();
                break;
            case JObject node:
                json.WriteStartObject();
                foreach (var property in node.Properties())
                {
                    json.WritePropertyName(property.Name);
                    Write(property.Value, json, property.Name == "properties");
                }

                json.WriteEndObject();
                break;
            case JArray list:
                json.WriteStartArray();
                foreach (var item in list) Write(item, json);
                json.WriteEndArray();
                break;
            default:
                token.WriteTo(json);
                break;
        }
    }
}
