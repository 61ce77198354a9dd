using System.Text.Json;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

public sealed class JsonOutputTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.Load(Repository.PathOf("schemas", "p0-findings-1.schema.json"));
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_samples_are_valid_by_the_schema()
    {
        Assert.Empty(Schema.Validate(P0.Run("check", "samples", "--format", "json").Json));
    }

    [Fact]
    public void A_clean_run_is_a_whole_document()
    {
        folder.Write("clean.go", Go.Clean);

        var report = P0.Run("check", folder.FullPath, "--format", "json").Json;

        Assert.Empty(Schema.Validate(report));
        Assert.Empty(report.GetProperty("findings").EnumerateArray());
        Assert.Empty(report.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public void An_incomplete_run_is_valid_and_says_where_in_errors()
    {
        folder.Write("broken.go", Go.Broken);
        File.CreateSymbolicLink(folder.PathOf("gone.go"), folder.PathOf("nowhere"));

        var report = P0.Run("check", folder.FullPath, "--format", "json").Json;

        Assert.Empty(Schema.Validate(report));
        var errors = report.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal("broken.go", errors[0].GetProperty("file").GetString());
        Assert.InRange(errors[0].GetProperty("line").GetInt32(), 4, 5);
        Assert.Equal("gone.go", errors[^1].GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, errors[^1].GetProperty("line").ValueKind);
    }

    [Fact]
    public void Columns_count_utf16_code_units()
    {
        folder.Write("wide.go", "package p\n\nvar X = \"ä€😀\" //p0:ignore P0601\n");

        var finding = Assert.Single(P0.Run("check", folder.FullPath, "--format", "json").Json.GetProperty("findings").EnumerateArray());

        Assert.Equal("var X = \"ä€😀\" ".Length + 1, finding.GetProperty("column").GetInt32());
        Assert.Equal(3, finding.GetProperty("endLine").GetInt32());
    }

    [Fact]
    public void A_suppressed_finding_stays_in_the_document_and_fails_nothing()
    {
        folder.Write("quiet.go", Go.OneSuppressed);

        var answer = P0.Run("check", folder.FullPath, "--format", "json");

        Assert.Equal(0, answer.ExitCode);
        Assert.True(Assert.Single(answer.Json.GetProperty("findings").EnumerateArray()).GetProperty("suppressed").GetBoolean());
    }

    [Fact]
    public void Paths_are_relative_to_the_root_of_the_repository()
    {
        folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        folder.Write("pkg/dirty/dirty.go", Go.OneError);

        var report = P0.RunIn(folder.PathOf("pkg"), "check", "dirty", "--format", "json").Json;

        Assert.Equal("pkg/dirty/dirty.go", report.GetProperty("findings")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void The_rules_are_an_array_with_a_level_and_a_page_each()
    {
        var rules = P0.Run("rules", "--format", "json").Json.EnumerateArray().ToList();

        Assert.Contains(rules, rule => rule.GetProperty("id").GetString() == "P0403");
        Assert.All(rules, rule => Assert.StartsWith("https://", rule.GetProperty("helpUri").GetString()));
        Assert.Equal(rules.Select(rule => rule.GetProperty("id").GetString()).Order(StringComparer.Ordinal), rules.Select(rule => rule.GetProperty("id").GetString()));
    }

    public void Dispose() => folder.Dispose();
}
