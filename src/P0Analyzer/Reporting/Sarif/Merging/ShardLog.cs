using System.IO;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using P0Analyzer.Reporting.Sarif.Reading;
using P0Analyzer.Sources;

namespace P0Analyzer.Reporting.Sarif.Merging;

/// <summary>The log of one shard. It may be anybody's, so that what is merged is first looked at: nothing else is taken for granted afterwards.</summary>
/// <param name="Name">How messages call it.</param>
/// <param name="Shard">Which part it is.</param>
/// <param name="Log">The whole log.</param>
public sealed record ShardLog(string Name, Shard Shard, JObject Log)
{
    /// <summary>The one run.</summary>
    internal JObject Run => (JObject)Log["runs"]![0]!;

    /// <summary>Reads a log.</summary>
    /// <param name="name">How messages call it.</param>
    /// <param name="utf8">Its text.</param>
    /// <exception cref="SarifFormatException">It is no log that <c>p0 check --shard</c> wrote.</exception>
    public static ShardLog Read(string name, byte[] utf8)
    {
        var shard = SarifText.Read(utf8, Validate);
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8), Encoding.UTF8))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        try
        {
            return new ShardLog(name, shard, JObject.Load(reader));
        }
        catch (JsonReaderException exception)
        {
            throw new SarifFormatException($"line {exception.LineNumber}: it is not JSON that can be read", exception);
        }
    }

    private static Shard Validate(Node log)
    {
        if (log["version"].Text != "2.1.0") throw log["version"].Refuse("this is no SARIF 2.1.0");
        if (log["runs"].Demand(JsonValueKind.Array).Count != 1) throw log["runs"].Refuse("a shard's log has one run");
        var run = log["runs"].Items.Single().Demand(JsonValueKind.Object);
        if (run["tool"]["driver"]["name"].Text != "P0Analyzer") throw run["tool"]["driver"]["name"].Refuse("the run is not by P0Analyzer");
        foreach (var result in run["results"].Demand(JsonValueKind.Array).Items) ValidateResult(result);
        foreach (var artifact in Optional(run["artifacts"])) artifact["location"]["uri"].DemandText();
        ValidateInvocation(run["invocations"]);
        foreach (var integration in run["properties"]["integrations"].Demand(JsonValueKind.Array).Items) integration["directory"].DemandText();
        var shard = run["properties"]["shard"];
        return shard.Text is { } text && Shard.Parse(text) is { } parsed
            ? parsed
            : throw shard.Refuse("it does not say which shard it is; 'p0 check --shard I/N' writes logs that can be merged");
    }

    private static void ValidateResult(Node result)
    {
        result.Demand(JsonValueKind.Object);
        if (result["locations"].Demand(JsonValueKind.Array).Count == 0) throw result["locations"].Refuse("a result has a place");
        result["locations"].Items.First()["physicalLocation"]["artifactLocation"]["uri"].DemandText();
    }

    private static void ValidateInvocation(Node invocations)
    {
        if (invocations.Demand(JsonValueKind.Array).Count != 1) throw invocations.Refuse("a shard's log has one invocation");
        var invocation = invocations.Items.Single().Demand(JsonValueKind.Object);
        invocation["executionSuccessful"].Demand(JsonValueKind.True, JsonValueKind.False);
        foreach (var notification in Optional(invocation["toolExecutionNotifications"]))
        {
            notification.Demand(JsonValueKind.Object);
            if (notification["locations"].Count > 0) notification["locations"].Items.First()["physicalLocation"]["artifactLocation"]["uri"].DemandText();
        }
    }

    private static IEnumerable<Node> Optional(Node array) => array.Exists ? array.Demand(JsonValueKind.Array).Items : [];
}
