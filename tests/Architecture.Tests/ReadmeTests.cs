namespace Architecture.Tests;

/// <summary>What the front page promises is what is run.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_readme_says_how_to_run_the_tool_and_its_tests()
    {
        var readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));

        Assert.Contains("dotnet run -c Release --project src/P0Analyzer -- check samples", readme);
        Assert.Contains("dotnet test", readme);
        Assert.Contains("dotnet test", File.ReadAllText(Path.Combine(SourceTree.Root, ".ci/run")));
    }
}
