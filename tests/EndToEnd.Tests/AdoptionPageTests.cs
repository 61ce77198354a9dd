using System.Text.RegularExpressions;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>What docs/adoption.md shows is what the command does, one command after the other, in a repository that has the sample with violations.</summary>
public sealed partial class AdoptionPageTests : IDisposable
{
    private const string Omission = "…\n";
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "adoption.md"));
    private readonly GitFolder folder = new();

    [Fact]
    public void Every_console_block_is_real_output_and_the_other_blocks_are_in_the_files()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", "globex"), "*.go"))
            folder.Write($"pkg/globex/{Path.GetFileName(file)}", File.ReadAllText(file));
        folder.Commit();

        var blocks = ConsoleBlock().Matches(Page);
        Assert.NotEmpty(blocks);
        foreach (Match block in blocks) AssertShown(block.Groups["output"].Value, folder.P0(block.Groups["arguments"].Value.Split(' ')));

        Assert.Contains(Regex.Match(Page, @"```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value, File.ReadAllText(folder.PathOf("p0-baseline.jsonl")));
        folder.Write("p0.yaml", Regex.Match(Page, @"```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        Assert.Equal(0, folder.P0("check").ExitCode);

        var code = File.ReadAllText(folder.PathOf("pkg/globex/globex.go"));
        folder.Write("pkg/globex/globex.go", code.Replace("err := g.ValidateCredentials()", "problem := g.ValidateCredentials()").Replace("err != nil", "problem != nil"));
        Assert.Contains(Regex.Match(Page, @"```text\n(.*\n)p0:").Groups[1].Value, folder.P0("check").Error);
    }

    public void Dispose() => folder.Dispose();

    private static void AssertShown(string shown, Answer answer)
    {
        Assert.True(answer.ExitCode == 0, answer.ToString());
        var rest = answer.Output;
        foreach (var part in shown.Split(Omission))
        {
            var at = rest.IndexOf(part, StringComparison.Ordinal);
            Assert.True(at >= 0, $"docs/adoption.md shows\n{part}\nwhere p0 says\n{rest}");
            rest = rest[(at + part.Length)..];
        }

        Assert.Empty(rest);
    }

    [GeneratedRegex(@"```console\n\$ p0 (?<arguments>.+)\n(?<output>(?s:.*?))```")]
    private static partial Regex ConsoleBlock();
}
