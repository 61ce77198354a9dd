using System.Text.Json;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OutputFileTests() => folder.Write("code/dirty.go", Go.OneError);

    [Fact]
    public void Files_are_written_beside_the_text_on_standard_output()
    {
        var answer = Check("--output", "sarif=a.sarif", "--output", "json=b.json", "--output", "text=c.txt");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal("2.1.0", Parse("a.sarif").GetProperty("version").GetString());
        Assert.Equal("P0002", Parse("b.json").GetProperty("findings")[0].GetProperty("id").GetString());
        Assert.Equal(answer.Output, File.ReadAllText(folder.PathOf("c.txt")));
    }

    [Fact]
    public void A_file_without_a_format_gets_that_of_the_option_and_standard_output_shows_text()
    {
        var answer = Check("--format", "json", "--output", "out");

        Assert.Equal(1, Parse("out").GetProperty("schemaVersion").GetInt32());
        Assert.Contains("error P0002", answer.Output);
    }

    [Theory]
    [InlineData("x.sarif", "runs")]
    [InlineData("x.sarif.json", "runs")]
    [InlineData("x.json", "findings")]
    public void Without_both_the_name_decides(string name, string key)
    {
        Check("--output", name);

        Assert.True(Parse(name).TryGetProperty(key, out _));
    }

    [Fact]
    public void A_file_with_a_format_leaves_standard_output_to_the_option()
    {
        var answer = Check("--format", "json", "--output", "sarif=x");

        Assert.Equal(1, answer.Json.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("2.1.0", Parse("x").GetProperty("version").GetString());
    }

    [Fact]
    public void A_file_that_cannot_be_written_exits_2_and_changes_no_other()
    {
        folder.Write("kept.json", "old");

        var answer = Check("--output", "json=kept.json", "--output", "sarif=no/such/folder/x.sarif");

        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains("cannot write no/such/folder/x.sarif: its folder does not exist", answer.LastErrorLine);
        Assert.Equal("old", File.ReadAllText(folder.PathOf("kept.json")));
        AssertNothingTemporary();
    }

    [Fact]
    public void A_folder_is_no_output_file()
    {
        var answer = Check("--output", "json=code");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("it is a folder", answer.LastErrorLine);
    }

    [Fact]
    public void An_old_file_is_replaced_whole_and_a_link_to_it_stays_a_link()
    {
        folder.Write("real.json", new string('x', 100_000));
        File.CreateSymbolicLink(folder.PathOf("link.json"), "real.json");

        Check("--output", "link.json");

        Assert.Equal(1, Parse("real.json").GetProperty("schemaVersion").GetInt32());
        Assert.NotNull(new FileInfo(folder.PathOf("link.json")).LinkTarget);
        AssertNothingTemporary();
    }

    [Fact]
    public void A_device_is_written_to_and_stays_a_device()
    {
        var answer = Check("--output", "json=/dev/null");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    public void Dispose() => folder.Dispose();

    private Answer Check(params string[] options) => P0.RunIn(folder.FullPath, ["check", "code", .. options]);

    private JsonElement Parse(string name) => JsonDocument.Parse(File.ReadAllText(folder.PathOf(name))).RootElement;

    private void AssertNothingTemporary() => Assert.Empty(Directory.GetFiles(folder.FullPath, "*.tmp", SearchOption.AllDirectories));
}
