using System.Text.Json;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>What the official validator does not look at; the rest is <see cref="SarifValidatorTests"/>.</summary>
public sealed class SarifOutputTests : IDisposable
{
    private static readonly Lazy<JsonElement> Samples = new(() => RunOf(P0.Run("check", "samples", "--format", "sarif")));
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_run_has_a_category_and_says_how_columns_count()
    {
        Assert.Equal("p0/", Samples.Value.GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal("utf16CodeUnits", Samples.Value.GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Every_rule_is_described_within_the_limits_of_GitHub()
    {
        var rules = Samples.Value.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(P0.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, rules.Count);
        Assert.All(rules, rule =>
        {
            Assert.InRange(rule.GetProperty("shortDescription").GetProperty("text").GetString()!.Length, 1, 1024);
            Assert.InRange(rule.GetProperty("fullDescription").GetProperty("text").GetString()!.Length, 1, 1024);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
            Assert.Contains("## Why", rule.GetProperty("help").GetProperty("markdown").GetString());
            Assert.StartsWith("https://", rule.GetProperty("helpUri").GetString());
            Assert.NotEmpty(rule.GetProperty("messageStrings").GetProperty("default").GetProperty("text").GetString()!);
            var properties = rule.GetProperty("properties");
            Assert.Contains(properties.GetProperty("precision").GetString(), new[] { "very-high", "high", "medium", "low" });
            Assert.Contains(properties.GetProperty("problem.severity").GetString(), new[] { "error", "warning", "recommendation" });
            Assert.InRange(properties.GetProperty("tags").GetArrayLength(), 1, 10);
        });
    }

    [Fact]
    public void Every_result_points_at_its_rule_and_stays_on_one_line()
    {
        var rules = Samples.Value.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = Samples.Value.GetProperty("results").EnumerateArray().ToList();

        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.Equal(region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
            Assert.InRange(region.GetProperty("startColumn").GetInt32(), 1, region.GetProperty("endColumn").GetInt32());
        });
    }

    [Fact]
    public void Every_link_in_a_message_leads_to_a_related_location()
    {
        foreach (var result in Samples.Value.GetProperty("results").EnumerateArray())
        {
            var text = result.GetProperty("message").GetProperty("text").GetString()!;
            var links = System.Text.RegularExpressions.Regex.Matches(text, @"\]\((\d+)\)").Select(match => int.Parse(match.Groups[1].Value));
            var ids = result.TryGetProperty("relatedLocations", out var related) ? related.EnumerateArray().Select(location => location.GetProperty("id").GetInt32()).ToList() : [];
            Assert.All(links, link => Assert.Contains(link, ids));
            Assert.Equal(Enumerable.Range(1, ids.Count), ids);
        }
    }

    [Fact]
    public void Every_code_flow_ends_on_the_line_of_its_result()
    {
        var results = Samples.Value.GetProperty("results").EnumerateArray().Where(result => result.TryGetProperty("codeFlows", out _)).ToList();

        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            var last = result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().Last();
            Assert.Equal(LineOf(result.GetProperty("locations")[0]), LineOf(last.GetProperty("location")));
            Assert.NotEmpty(last.GetProperty("location").GetProperty("message").GetProperty("text").GetString()!);
        });
    }

    [Fact]
    public void Levels_are_those_of_the_other_formats()
    {
        folder.Write("warned.go", Go.OneWarning);
        folder.Write("other/dirty.go", Go.OneError);

        var results = RunOf(P0.Run("check", folder.FullPath, "--format", "sarif")).GetProperty("results").EnumerateArray();

        // The schema's default is "warning" (SARIF 2.1.0, 3.27.10), which a writer may leave out.
        var levels = results.ToDictionary(result => result.GetProperty("ruleId").GetString()!, result => result.TryGetProperty("level", out var level) ? level.GetString() : "warning");
        Assert.Equal("error", levels["P0002"]);
        Assert.Equal("warning", levels["P0003"]);
    }

    [Fact]
    public void A_path_with_spaces_and_letters_is_percent_encoded()
    {
        folder.Write("a b/ü#%.go", Go.OneError);

        var result = RunOf(P0.Run("check", folder.FullPath, "--format", "sarif")).GetProperty("results")[0];

        var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal("a%20b/%C3%BC%23%25.go", uri);
    }

    [Fact]
    public void A_suppressed_finding_is_no_result()
    {
        folder.Write("quiet.go", Go.OneSuppressed);

        Assert.Empty(RunOf(P0.Run("check", folder.FullPath, "--format", "sarif")).GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void A_broken_file_makes_the_execution_unsuccessful_with_a_notification_where()
    {
        folder.Write("broken.go", Go.Broken);

        var run = RunOf(P0.Run("check", folder.FullPath, "--format", "sarif"));

        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notification = invocation.GetProperty("toolExecutionNotifications")[0];
        var index = notification.GetProperty("descriptor").GetProperty("index").GetInt32();
        Assert.Equal("FileNotParsed", run.GetProperty("tool").GetProperty("driver").GetProperty("notifications")[index].GetProperty("name").GetString());
        Assert.Equal("broken.go", notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("P0001", run.GetProperty("results")[0].GetProperty("ruleId").GetString());
    }

    [Fact]
    public void Nothing_of_the_machine_is_in_the_log()
    {
        folder.Write("broken.go", Go.Broken);
        folder.Write("other/dirty.go", Go.OneError);

        var log = P0.Run("check", folder.FullPath, "--format", "sarif").Output;

        Assert.DoesNotContain(folder.FullPath, log);
        Assert.DoesNotContain("TimeUtc", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("commandLine", log);
    }

    public void Dispose() => folder.Dispose();

    private static int LineOf(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();

    private static JsonElement RunOf(Answer answer) => answer.Json.GetProperty("runs")[0];
}
