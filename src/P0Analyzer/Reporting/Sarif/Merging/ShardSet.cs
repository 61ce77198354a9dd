using Newtonsoft.Json.Linq;
using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Merging;

/// <summary>Whether logs are the parts of one run: all of them, each once, and made in the same way. A part that is missing must not look like a clean one.</summary>
internal static class ShardSet
{
    // What the parts of a run may have of their own.
    private static readonly string[] Own = ["results", "invocations", "artifacts"];
    private static readonly string[] OwnProperties = ["integrations", "shard"];

    /// <summary>The parts in their order.</summary>
    /// <exception cref="SarifFormatException">They are not the parts of one run.</exception>
    public static List<ShardLog> Demand(IReadOnlyList<ShardLog> logs)
    {
        var count = logs[0].Shard.Count;
        if (logs.FirstOrDefault(log => log.Shard.Count != count) is { } other)
            throw new SarifFormatException($"{logs[0].Name} is shard {logs[0].Shard} and {other.Name} is shard {other.Shard}: they are of two runs");
        if (logs.GroupBy(log => log.Shard.Index).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SarifFormatException($"{twice.First().Name} and {twice.Last().Name} are both shard {twice.First().Shard}");
        if (logs.Count < count)
        {
            var missing = Enumerable.Range(1, count).Except(logs.Select(log => log.Shard.Index));
            throw new SarifFormatException($"of {count} shards there are {logs.Count}; missing: {string.Join(", ", missing.Select(index => $"{index}/{count}"))}");
        }

        var first = Common(logs[0]);
        foreach (var log in logs.Skip(1))
        {
            if (FirstDifference(first, Common(log)) is { } name)
                throw new SarifFormatException(
                    $"{log.Name} differs from {logs[0].Name} in '{name}': shards are judged by the same p0, with the same configuration and options, at the same commit");
        }

        return [.. logs.OrderBy(log => log.Shard.Index)];
    }

    /// <summary>A log without what its part of the run alone has.</summary>
    private static JObject Common(ShardLog log)
    {
        var common = (JObject)log.Log.DeepClone();
        var run = (JObject)common["runs"]![0]!;
        foreach (var name in Own) run.Remove(name);
        foreach (var name in OwnProperties) ((JObject)run["properties"]!).Remove(name);
        return common;
    }

    private static string? FirstDifference(JToken left, JToken right)
    {
        if (JToken.DeepEquals(left, right)) return null;
        if (left is JObject one && right is JObject other)
        {
            foreach (var name in one.Properties().Concat(other.Properties()).Select(property => property.Name).Distinct())
            {
                if (one[name] is not { } mine || other[name] is not { } theirs) return (one[name] ?? other[name])!.Path;
                if (FirstDifference(mine, theirs) is { } path) return path;
            }
        }

        if (left is JArray list && right is JArray second && list.Count == second.Count)
            return list.Zip(second, FirstDifference).FirstOrDefault(path => path is not null);
        return left.Path;
    }
}
