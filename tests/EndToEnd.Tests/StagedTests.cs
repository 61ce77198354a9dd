using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary><c>check --staged</c>: the index is judged, whatever the work tree has.</summary>
public sealed class StagedTests : IDisposable
{
    private const string Good = "package acme\n\nimport \"errors\"\n\nfunc save() error { return errors.New(\"x\") }\n";
    private const string Bad = Good + "\nfunc run() {\n\t_ = save()\n}\n";
    private readonly GitFolder folder = new();

    [Fact]
    public void Edits_count_when_they_are_staged()
    {
        folder.Write("a/acme.go", Good);
        folder.Commit();
        folder.Write("a/acme.go", Bad);
        Assert.Equal(0, folder.P0("check", "--staged").ExitCode);

        folder.Git("add", "a/acme.go");
        folder.Write("a/acme.go", Good);
        var answer = folder.P0("check", "--staged");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("a/acme.go:8:2: error P0602", answer.Output);
        Assert.Contains("_ = save()", answer.Output);
        Assert.Equal(0, folder.P0("check").ExitCode);
        Assert.Equal(1, P0.RunIn(folder.PathOf("a"), "check", "--staged", "acme.go").ExitCode);
        Assert.Equal(1, folder.P0("check", "--staged", "--since", "HEAD").ExitCode);
    }

    [Fact]
    public void New_files_count_when_they_are_staged_and_files_that_are_staged_as_gone_do_not()
    {
        folder.Write("a/acme.go", Good);
        folder.Write("a/bad.go", "package acme\n\nfunc run() {\n\t_ = save()\n}\n");
        folder.Commit();
        folder.Git("rm", "-q", "--cached", "a/bad.go");
        folder.Write("a/untracked.go", "package acme\n\nfunc more() {\n\t_ = save()\n}\n");
        folder.Write("a/meant.go", "package acme\n\nfunc most() {\n\t_ = save()\n}\n");
        folder.Git("add", "--intent-to-add", "a/meant.go");
        Assert.Equal(0, folder.P0("check", "--staged").ExitCode);
        Assert.Equal(1, folder.P0("check").ExitCode);

        folder.Git("add", "a/untracked.go");
        File.Delete(folder.PathOf("a/untracked.go"));
        Assert.Contains("a/untracked.go:4:2: error P0602", folder.P0("check", "--staged").Output);
    }

    [Fact]
    public void What_is_not_in_the_index_is_not_there_and_a_merge_has_to_be_finished()
    {
        folder.Write("a/acme.go", Good);
        folder.Commit();
        folder.Write("b/b.go", "package b\n");
        var missing = folder.P0("check", "--staged", "b");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("there is no file or folder 'b' in git's index; stage it first", missing.LastErrorLine);

        folder.Git("checkout", "-q", "-b", "feature");
        folder.Write("a/acme.go", Bad);
        folder.Commit();
        folder.Git("checkout", "-q", "main");
        folder.Write("a/acme.go", Good.Replace("\"x\"", "\"y\"") + "\nfunc other() {}\n");
        folder.Commit();
        Assert.Throws<InvalidOperationException>(() => folder.Git("merge", "-q", "feature"));
        var unmerged = folder.P0("check", "--staged");
        Assert.Equal(2, unmerged.ExitCode);
        Assert.Contains("a merge is not finished: 'a/acme.go'", unmerged.LastErrorLine);

        using var plain = new TemporaryFolder();
        plain.Write("a.go", "package a\n");
        Assert.Contains("only in a git repository", P0.RunIn(plain.FullPath, "check", "--staged").LastErrorLine);
    }

    [Fact]
    public void A_hook_is_given_the_index_of_its_commit()
    {
        folder.Write("a/acme.go", Good);
        folder.Commit();
        var dll = Path.Combine(AppContext.BaseDirectory, "p0.dll");
        folder.Write(".git/hooks/pre-commit", $"#!/bin/sh\nexec dotnet '{dll}' check --staged >&2\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.PathOf(".git/hooks/pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        folder.Write("a/acme.go", Bad);

        // What is committed by "--all" is in an index of its own, which only the hook's environment names.
        Assert.Contains("P0602", Assert.Throws<InvalidOperationException>(() => folder.Git("commit", "--all", "--message", "x")).Message);
        folder.Write("a/acme.go", Good + "\n// Fine.\n");
        folder.Git("commit", "--all", "--quiet", "--message", "x");
    }

    public void Dispose() => folder.Dispose();
}
