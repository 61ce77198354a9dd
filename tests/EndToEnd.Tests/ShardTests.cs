using System.Text.Json;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>A run that is spread over machines comes to the same as one run.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ShardTests()
    {
        folder.Write("go.mod", "module example.com/fleet\n\ngo 1.21\n");
        folder.Write("root.go", Go.OneError);
        folder.Write("broken/broken.go", Go.Broken);
        folder.Write("quiet/quiet.go", Go.OneSuppressed);
        folder.Write("a/b.go", Go.OneWarning);
        folder.Write("a/b/c.go", Go.OneError);
        folder.Write("names/a größe.go", Go.OneError.Replace("package dirty", "package names"));

        // What a call does is known from another package, which may be another shard's.
        folder.Write("uses/uses.go", "package uses\n\nimport \"example.com/fleet/helper\"\n\nfunc F() { helper.Try() }\n");
        folder.Write("helper/helper.go", "package helper\n\nimport \"os\"\n\nfunc Try() error { return os.Remove(\"x\") }\n");
        foreach (var sample in (string[])["acme", "globex"])
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf("samples", sample)))
                folder.Write($"integrations/{sample}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(3, "pass,suppressed,notApplicable,unknown")]
    [InlineData(20, "pass,suppressed,notApplicable,unknown")]
    public void Merged_logs_are_the_log_of_one_run_byte_for_byte(int count, string included)
    {
        string[] include = included.Length == 0 ? [] : ["--include", included];
        P0.RunIn(folder.FullPath, ["check", "--output", "sarif=whole.log", .. include]);
        var names = Enumerable.Range(1, count).Select(index => $"shard-{index}.log").ToArray();
        foreach (var (index, name) in names.Index()) P0.RunIn(folder.FullPath, ["check", "--shard", $"{index + 1}/{count}", "--output", $"sarif={name}", .. include]);

        var answer = P0.RunIn(folder.FullPath, ["sarif", "merge", .. names.Reverse(), "-o", "merged.log"]);

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.Equal(File.ReadAllText(folder.PathOf("whole.log")), File.ReadAllText(folder.PathOf("merged.log")));
    }

    [Fact]
    public void Each_finding_and_each_problem_is_told_by_one_shard()
    {
        var whole = P0.RunIn(folder.FullPath, "check", "--format", "json").Json;
        var parts = Enumerable.Range(1, 3).Select(index => P0.RunIn(folder.FullPath, "check", "--format", "json", "--shard", $"{index}/3").Json).ToList();

        Assert.Equal(Keys(whole, "findings").Order(), parts.SelectMany(part => Keys(part, "findings")).Order());
        Assert.Equal(Keys(whole, "errors").Order(), parts.SelectMany(part => Keys(part, "errors")).Order());
        Assert.Equal(2, parts.Sum(part => part.GetProperty("integrations").GetArrayLength()));
        Assert.Contains(Keys(whole, "findings"), finding => finding.Contains("uses/uses.go", StringComparison.Ordinal));
    }

    [Fact]
    public void Shards_have_about_the_same_to_do_and_a_package_is_whole()
    {
        for (var index = 0; index < 8; index++) folder.Write($"even/p{index}/a.go", $"package p{index}\n\n//p0:ignore P0601\nfunc A() {{}}\n");

        var counts = Enumerable.Range(1, 4).Select(index => P0.RunIn(folder.FullPath, "check", "even", "--format", "json", "--shard", $"{index}/4").Json.GetProperty("findings").GetArrayLength());

        Assert.Equal([2, 2, 2, 2], counts);
    }

    [Fact]
    public void A_shard_that_is_missing_is_never_taken_for_a_clean_one()
    {
        WriteShards(3);

        var answer = P0.RunIn(folder.FullPath, "sarif", "merge", "1.log", "3.log", "-o", "merged.log");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("of 3 shards there are 2; missing: 2/3", answer.LastErrorLine);
        Assert.False(File.Exists(folder.PathOf("merged.log")));
    }

    [Fact]
    public void The_same_shard_twice_other_runs_and_whole_logs_are_refused()
    {
        WriteShards(2);
        P0.RunIn(folder.FullPath, "check", "--shard", "2/2", "--output", "sarif=other.log", "--include-tests");
        P0.RunIn(folder.FullPath, "check", "--shard", "2/3", "--output", "sarif=third.log");
        P0.RunIn(folder.FullPath, "check", "--output", "sarif=whole.log");

        Assert.Contains("1.log and 1.log are both shard 1/2", Merge("1.log", "1.log"));
        Assert.Contains("other.log differs from 1.log in 'runs[0].properties.configurationHash'", Merge("1.log", "other.log"));
        Assert.Contains("they are of two runs", Merge("1.log", "third.log"));
        Assert.Contains("it does not say which shard it is", Merge("whole.log"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{}]}")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"P0Analyzer\"}},\"results\":[{\"locations\":[{}]}]}]}")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"P0Analyzer\"}},\"results\":[],\"invocations\":[{\"executionSuccessful\":1}]}]}")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"\\u001b[2J\"}}}]}")]
    public void What_is_no_log_of_a_shard_is_refused_with_its_name(string text)
    {
        folder.Write("bad.log", text);

        var refusal = Merge("bad.log");

        Assert.StartsWith("p0: exit 2: bad.log: ", refusal);
        Assert.DoesNotContain("is a bug", refusal);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1")]
    [InlineData("a/b")]
    [InlineData("-1/3")]
    [InlineData("1/1001")]
    public void A_shard_that_cannot_be_is_refused(string shard)
    {
        var answer = P0.RunIn(folder.FullPath, "check", $"--shard={shard}");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--shard takes I/N", answer.LastErrorLine);
    }

    public void Dispose() => folder.Dispose();

    private void WriteShards(int count)
    {
        for (var index = 1; index <= count; index++) P0.RunIn(folder.FullPath, "check", "--shard", $"{index}/{count}", "--output", $"sarif={index}.log");
    }

    private string Merge(params string[] names)
    {
        var answer = P0.RunIn(folder.FullPath, ["sarif", "merge", .. names]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        return answer.LastErrorLine;
    }

    private static IEnumerable<string> Keys(JsonElement report, string list) => report.GetProperty(list).EnumerateArray().Select(item => item.GetRawText());
}
