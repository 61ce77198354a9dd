using P0Analyzer.Sources;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Sources;

public sealed class RootAndModuleTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("repo/.git/HEAD")]
    [InlineData("repo/.git")]
    public void Paths_are_shown_from_the_repositorys_root(string git)
    {
        folder.Write(git, "gitdir: elsewhere\n");
        folder.Write("repo/pkg/acme/acme.go", "package acme\n");

        Assert.Equal(["pkg/acme/acme.go"], Load("repo/pkg/acme").Shown());
        Assert.Equal(["pkg/acme/acme.go"], Load("repo/pkg/acme/acme.go").Shown());
    }

    [Fact]
    public void Outside_of_a_repository_paths_are_shown_from_the_folder_given()
    {
        folder.Write("pkg/acme/acme.go", "package acme\n");

        Assert.Equal(["acme/acme.go"], Load("pkg").Shown());
        Assert.Equal(["acme.go"], Load("pkg/acme/acme.go").Shown());
    }

    [Fact]
    public void Paths_from_two_folders_are_shown_from_the_one_above_both()
    {
        folder.Write("one/a.go", "package a\n");
        folder.Write("one-more/b.go", "package b\n");

        Assert.Equal(["one-more/b.go", "one/a.go"], Load("one", "one-more").Shown().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_nearest_module_upwards_gives_import_paths_and_the_Go_version()
    {
        folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        folder.Write("backend/go.mod", "// comment\nmodule \"github.com/acme/tasks\" // quoted\n\ngo 1.22.3\n\nrequire (\n\tgolang.org/x/sync v0.7.0\n)\n");
        folder.Write("backend/pkg/acme/acme.go", "package acme\n");

        var package = Assert.Single(Load(".").Program.Packages);

        Assert.Equal("github.com/acme/tasks/pkg/acme", package.ImportPath);
        Assert.Equal((1, 22), package.Module!.GoVersion);
    }

    [Fact]
    public void A_module_that_begins_above_the_folder_given_gives_import_paths_too()
    {
        folder.Write("go.mod", "module github.com/acme/tasks\n\ngo 1.21\n");
        folder.Write("pkg/acme/deep/deep.go", "package deep\n");

        var package = Assert.Single(Load("pkg/acme").Program.Packages);

        Assert.Equal("deep/deep.go", package.Files[0].Path);
        Assert.Equal("github.com/acme/tasks/pkg/acme/deep", package.ImportPath);
    }

    [Fact]
    public void Without_a_module_there_is_no_import_path()
    {
        folder.Write("acme.go", "package acme\n");

        Assert.Null(Assert.Single(Load(".").Program.Packages).ImportPath);
    }

    private LoadedSources Load(params string[] paths) => SourceLoader.Load(new SourceSelection { Paths = [.. paths], WorkingDirectory = folder.Path });
}
