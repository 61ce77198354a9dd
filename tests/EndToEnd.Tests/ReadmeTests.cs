using System.Text.RegularExpressions;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>What the README shows is what the command does.</summary>
public partial class ReadmeTests
{
    private const string Omission = "…";
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Every_console_block_is_real_output_whole_but_for_marked_omissions()
    {
        var blocks = ConsoleBlock().Matches(Readme);

        Assert.NotEmpty(blocks);
        foreach (Match block in blocks)
        {
            var answer = P0.Run(block.Groups["arguments"].Value.Split(' '));
            var rest = answer.Output;
            foreach (var shown in block.Groups["output"].Value.Split($"{Omission}\n"))
            {
                var at = rest.IndexOf(shown, StringComparison.Ordinal);
                Assert.True(at >= 0, $"The README shows\n{shown}\nwhere p0 says\n{rest}");
                rest = rest[(at + shown.Length)..];
            }

            Assert.Empty(rest);
        }
    }

    [Fact]
    public void The_first_command_checks_the_samples_and_exits_1_as_it_says()
    {
        var arguments = Regex.Match(Readme, @"^dotnet run -c Release --project src/P0Analyzer -- (.+)$", RegexOptions.Multiline).Groups[1].Value;

        Assert.Contains("exits with 1", Readme);
        Assert.Equal(1, P0.Run(arguments.Split(' ')).ExitCode);
    }

    [Fact]
    public void The_second_command_is_the_one_that_CI_runs()
    {
        Assert.Matches(@"```sh\ndotnet test\n```", Readme);
        Assert.Contains("\ndotnet test ", File.ReadAllText(Repository.PathOf(".ci", "run")));
    }

    [Fact]
    public void The_table_of_rules_is_that_of_the_catalogue()
    {
        var rows = P0.Run("rules", "--format", "json").Json.EnumerateArray().Select(rule =>
        {
            string Field(string name) => rule.GetProperty(name).GetString()!;
            return $"| [{Field("id")}](rules/{Field("id")}-{Field("name")}.md) | {Field("name")} | {Field("requirement")} | {Field("level")} | {Field("title")} |\n";
        });
        var table = "| ID | name | requirement | level | finds |\n| --- | --- | --- | --- | --- |\n" + string.Concat(rows);

        Assert.True(Readme.Contains(table, StringComparison.Ordinal), $"README.md's table of rules is stale. It has to be\n{table}");
    }

    [GeneratedRegex(@"```console\n\$ p0 (?<arguments>.+)\n(?<output>(?s:.*?))```")]
    private static partial Regex ConsoleBlock();
}
