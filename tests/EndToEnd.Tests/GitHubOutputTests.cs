using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>What a job of GitHub Actions shows.</summary>
public sealed class GitHubOutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void An_annotation_names_its_place_and_rule()
    {
        folder.Write("code/dirty.go", Go.OneError);

        var answer = Run("check", folder.PathOf("code"), "--format", "github");

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("::error file=dirty.go,line=4,endLine=4,col=2,endColumn=19,title=P0002 SuppressionInvalid::", answer.Output);
        Assert.EndsWith("0 integrations, 0 compliant; 1 error; 1 file.\n", answer.Output);
    }

    [Fact]
    public void The_summary_of_the_job_is_appended()
    {
        folder.Write("code/clean.go", Go.Clean);
        var summary = folder.Write("summary.md", "Before.\n");

        Run("check", folder.PathOf("code"), "--format", "github");

        Assert.Equal("Before.\n## P0: 0 integrations, 0 compliant; no findings; 1 file\n", File.ReadAllText(summary));
    }

    [Fact]
    public void Other_formats_leave_the_summary_alone()
    {
        folder.Write("code/clean.go", Go.Clean);

        Run("check", folder.PathOf("code"), "--format", "markdown");

        Assert.False(File.Exists(folder.PathOf("summary.md")));
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_said()
    {
        folder.Write("code/clean.go", Go.Clean);
        Directory.CreateDirectory(folder.PathOf("summary.md"));

        var answer = Run("check", folder.PathOf("code"), "--format", "github");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("GITHUB_STEP_SUMMARY", answer.LastErrorLine);
    }

    public void Dispose() => folder.Dispose();

    private Answer Run(params string[] arguments) => P0.RunWith([("GITHUB_STEP_SUMMARY", folder.PathOf("summary.md"))], folder.FullPath, arguments);
}
