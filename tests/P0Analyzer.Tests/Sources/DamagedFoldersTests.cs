using System.Diagnostics;
using System.Runtime.Versioning;
using P0Analyzer.Sources;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Sources;

/// <summary>What cannot be read is told about, and ends nothing.</summary>
public sealed class DamagedFoldersTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_link_back_to_a_folder_above_ends()
    {
        folder.Write("a/acme.go", "package a\n");
        Directory.CreateSymbolicLink(folder.In("a/again"), folder.Path);

        Assert.Equal(["a/acme.go"], Load(".").Shown());
    }

    [Fact]
    public void A_link_to_itself_is_a_file_that_cannot_be_read()
    {
        folder.Write("acme.go", "package acme\n");
        System.IO.File.CreateSymbolicLink(folder.In("loop.go"), folder.In("loop.go"));

        AssertOnlyUnread(Load("."), "loop.go");
    }

    [Fact]
    public void A_link_to_nowhere_is_a_file_that_cannot_be_read()
    {
        folder.Write("acme.go", "package acme\n");
        System.IO.File.CreateSymbolicLink(folder.In("gone.go"), folder.In("missing.go"));

        AssertOnlyUnread(Load("."), "gone.go");
    }

    [Fact]
    public void A_named_link_to_nowhere_is_no_missing_path()
    {
        System.IO.File.CreateSymbolicLink(folder.In("gone.go"), folder.In("missing.go"));

        var loaded = Load("gone.go");

        Assert.Empty(loaded.MissingPaths);
        Assert.Equal(["gone.go"], loaded.Problems.Select(problem => problem.Path));
        Assert.False(loaded.IsEmpty);
    }

    [Fact]
    public void A_linked_file_is_read()
    {
        folder.Write("elsewhere/real.txt", "package acme\n");
        Directory.CreateDirectory(folder.In("acme"));
        System.IO.File.CreateSymbolicLink(folder.In("acme/linked.go"), folder.In("elsewhere/real.txt"));

        Assert.Equal(["linked.go"], Load("acme").Shown());
    }

    [Fact]
    public void A_folder_with_a_files_name_is_a_folder()
    {
        folder.Write("odd.go/acme.go", "package acme\n");

        Assert.Equal(["odd.go/acme.go"], Load(".").Shown());
    }

    [SkippableFact]
    public void A_name_that_is_not_UTF8_is_a_file_that_cannot_be_read()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        folder.Write("acme.go", "package acme\n");
        Skip.IfNot(Shell("printf 'package acme\\n' > \"$(printf 'bad\\377.go')\""), "The file system takes no such name.");
        try
        {
            AssertOnlyUnread(Load("."), "bad\uFFFD.go");
        }
        finally
        {
            Shell("rm bad*.go");
        }
    }

    [SkippableFact]
    public void A_pipe_is_a_file_that_cannot_be_read_and_is_not_waited_for()
    {
        folder.Write("acme.go", "package acme\n");
        folder.Write("empty.go", string.Empty);
        Skip.IfNot(Shell("mkfifo pipe.go go.mod && ln -s pipe.go link.go"), "There are no pipes here.");
        var loaded = Load(".");
        Assert.Equal(["acme.go", "empty.go"], loaded.Shown().Order());
        Assert.Equal(
            ["link.go: not a regular file, but a pipe or a device", "pipe.go: not a regular file, but a pipe or a device"],
            loaded.Problems.Select(problem => $"{problem.Path}: {problem.Message}"));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_and_a_folder_without_permission_are_told_about()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is kept from this user.");
        folder.Write("acme.go", "package acme\n");
        System.IO.File.SetUnixFileMode(folder.Write("secret.go", "package acme\n"), UnixFileMode.None);
        folder.Write("closed/x.go", "package x\n");
        System.IO.File.SetUnixFileMode(folder.In("closed"), UnixFileMode.None);
        try
        {
            var loaded = Load(".");

            Assert.Equal(["acme.go"], loaded.Shown());
            Assert.Equal(["closed: permission denied", "secret.go: permission denied"], loaded.Problems.Select(problem => $"{problem.Path}: {problem.Message}"));
        }
        finally
        {
            System.IO.File.SetUnixFileMode(folder.In("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void No_problem_tells_the_machines_paths()
    {
        System.IO.File.CreateSymbolicLink(folder.In("gone.go"), folder.In("missing.go"));
        System.IO.File.CreateSymbolicLink(folder.In("loop.go"), folder.In("loop.go"));

        Assert.DoesNotContain(Load(".").Problems, problem => problem.ToString().Contains(folder.Path, StringComparison.Ordinal));
    }

    private bool Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder.Path })!;
        shell.WaitForExit();
        return shell.ExitCode == 0;
    }

    private static void AssertOnlyUnread(LoadedSources loaded, string path)
    {
        Assert.Equal(["acme.go"], loaded.Shown());
        Assert.Equal([path], loaded.Problems.Select(problem => problem.Path));
        Assert.Equal([path], Assert.Single(loaded.Program.Packages).UnreadFiles.Select(file => file.Path));
    }

    private LoadedSources Load(params string[] paths) => SourceLoader.Load(new SourceSelection { Paths = [.. paths], WorkingDirectory = folder.Path });
}
