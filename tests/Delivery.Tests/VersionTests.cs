using System.Text.Json;
using Delivery.Tests.Infrastructure;

namespace Delivery.Tests;

/// <summary>The version is the nearest tag's, and where no tag can be seen it is still one, below the first release. Nothing is compiled to find it out.</summary>
public sealed class VersionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string source;

    public VersionTests()
    {
        source = folder.PathOf("source");
        Clone.Make(source);
        foreach (var tag in Shell.Git(source, "tag").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Shell.Git(source, "tag", "-d", tag);
    }

    [Fact]
    public void A_tagged_commit_is_that_version()
    {
        Shell.Git(source, "tag", "v3.2.1");

        Assert.Equal(("3.2.1", Head), BuildOf(source));
    }

    [Fact]
    public void A_commit_after_a_tag_is_a_prerelease_of_the_next_version()
    {
        Shell.Git(source, "tag", "v3.2.1");
        Shell.Git(source, "commit", "-q", "--allow-empty", "-m", "One more");

        Assert.Equal(("3.2.2-alpha.0.1", Head), BuildOf(source));
    }

    [Fact]
    public void Without_tags_it_is_below_the_first_release_and_counts_the_commits()
    {
        var (version, commit) = BuildOf(source);

        Assert.Matches(@"^0\.1\.0-alpha\.0\.\d+$", version);
        Assert.Equal(Head, commit);
    }

    [Fact]
    public void A_shallow_clone_has_a_version()
    {
        var shallow = folder.PathOf("shallow");
        Shell.Git(folder.FullPath, "clone", "-q", "--depth", "1", new Uri(source).AbsoluteUri, shallow);

        var (version, commit) = BuildOf(shallow);

        Assert.Matches(@"^0\.1\.0-alpha\.0(\.\d+)?$", version);
        Assert.Equal(Head, commit);
    }

    [Fact]
    public void An_archive_of_a_tag_is_that_version_though_it_has_no_repository()
    {
        Shell.Git(source, "tag", "v3.2.1");

        Assert.Equal(("3.2.1", Head), BuildOf(Archive()));
    }

    [Fact]
    public void An_archive_of_another_commit_is_below_the_first_release_and_names_the_commit()
    {
        Shell.Git(source, "tag", "v3.2.1");
        Shell.Git(source, "commit", "-q", "--allow-empty", "-m", "One more");

        Assert.Equal(("0.1.0-alpha.0", Head), BuildOf(Archive()));
    }

    [Fact]
    public void A_copy_of_the_files_alone_has_a_version_and_no_commit()
    {
        Directory.Delete(Path.Combine(source, ".git"), recursive: true);

        Assert.Equal(("0.1.0-alpha.0", ""), BuildOf(source));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Git's objects are read-only, which Windows minds.
        foreach (var file in Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        folder.Dispose();
    }

    private string Head => Shell.Git(source, "rev-parse", "HEAD").Output.Trim();

    private string Archive()
    {
        var (archive, unpacked) = (folder.PathOf("source.tar"), folder.PathOf("unpacked"));
        Shell.Git(source, "archive", "--output", archive, "HEAD");
        Directory.CreateDirectory(unpacked);
        Shell.Succeed(unpacked, "tar", "-xf", archive);
        return unpacked;
    }

    /// <summary>What a build in a folder would carry. Warnings are errors there, as in every build.</summary>
    private static (string Version, string Commit) BuildOf(string folder)
    {
        var project = Path.Combine(folder, "src", "P0Analyzer", "P0Analyzer.csproj");
        Shell.Succeed(folder, "dotnet", "restore", "-v", "quiet", project);
        var answer = Shell.Succeed(folder, "dotnet", "msbuild", project, "-t:MinVer;InitializeSourceControlInformation", "-getProperty:Version", "-getProperty:SourceRevisionId");
        var properties = JsonDocument.Parse(answer.Output).RootElement.GetProperty("Properties");
        return (properties.GetProperty("Version").GetString()!, properties.GetProperty("SourceRevisionId").GetString()!);
    }
}
