using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary><c>check --since REV</c>: what the merge base had is not reported, whatever git is configured to show.</summary>
public sealed class SinceTests : IDisposable
{
    private readonly GitFolder folder = new();

    [Fact]
    public void Only_changed_lines_count_from_the_merge_base_on()
    {
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        folder.Commit();
        folder.Git("checkout", "-q", "-b", "feature");
        folder.Write("a/a.go", Code("\t_ = save(0)\n\n\t_ = save(1)\n"));
        folder.Write("a/new.go", "package acme\n\nfunc other() {\n\t_ = save(9)\n}\n");
        folder.Commit();
        folder.Git("checkout", "-q", "main");
        folder.Write("b/b.go", Code(""));
        folder.Commit();
        folder.Git("checkout", "-q", "feature");

        // Edits that are not committed count as well.
        folder.Write("a/a.go", Code("\t_ = save(0)\n\n\t_ = save(1)\n\t_ = save(2)\n"));
        var answer = folder.P0("check", "--since", "main");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("a/a.go:6:2: error P0602", answer.Output);
        Assert.Contains("a/a.go:9:2: error P0602", answer.Output);
        Assert.Contains("a/new.go:4:2: error P0602", answer.Output);
        Assert.DoesNotContain("a/a.go:8:", answer.Output);
        Assert.Contains("3 errors, 1 on unchanged lines;", answer.Output);
    }

    [Fact]
    public void New_names_and_line_ends_change_nothing()
    {
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        folder.Write("a/b.go", Code("\t_ = save(2)\n").Replace("run", "walk").Replace("func save", "func keep").Replace("save(2)", "keep(2)"));
        folder.Commit();
        folder.Git("mv", "a/a.go", "a/c.go");
        folder.Git("mv", "a/b.go", "a/d.go");
        folder.Write("a/d.go", File.ReadAllText(folder.PathOf("a/d.go")).Replace("_ = keep(2)", "_ = keep(2)\n\t_ = keep(3)").Replace("\n", "\r\n"));

        var answer = folder.P0("check", "--since", "HEAD");

        Assert.Contains("a/d.go:7:2: error", answer.Output);
        Assert.Contains("1 error, 2 on unchanged lines;", answer.Output);
    }

    [Fact]
    public void A_file_as_a_whole_is_reported_when_it_got_worse()
    {
        folder.Write("a/a.go", "package a\n" + new string('\n', 500));
        folder.Write("b/b.go", "package b\n" + new string('\n', 390));
        folder.Commit();
        folder.Write("a/a.go", "package a\n// Shorter.\n" + new string('\n', 450));
        Assert.Equal(0, folder.P0("check", "--since", "HEAD").ExitCode);

        folder.Write("a/a.go", "package a\n// Longer.\n" + new string('\n', 550));
        folder.Write("b/b.go", "package b\n// Over.\n" + new string('\n', 400));
        var worse = folder.P0("check", "--since", "HEAD");
        Assert.Contains("a/a.go:400:1: error P0701", worse.Output);
        Assert.Contains("b/b.go:400:1: error P0701", worse.Output);
    }

    [Fact]
    public void Nothing_that_git_is_configured_to_run_is_run()
    {
        folder.Write("a/a.go", Code(""));
        folder.Write(".gitattributes", "*.go diff=evil filter=evil\n");
        folder.Commit();
        var mark = folder.PathOf("ran");
        foreach (var key in new[] { "diff.evil.textconv", "diff.evil.command", "diff.external", "filter.evil.smudge", "filter.evil.clean", "core.fsmonitor", "core.pager" })
            folder.Git("config", key, $"touch {mark};");
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        folder.Write("a/b.go", "package acme\n");

        Assert.Equal(1, folder.P0("check", "--since", "HEAD").ExitCode);
        Assert.Equal(0, folder.P0("check", "--since", "HEAD", "--staged").ExitCode);
        Assert.False(File.Exists(mark));
    }

    [Fact]
    public void What_cannot_be_compared_exits_2_and_says_what_to_do()
    {
        folder.Write("a/a.go", Code(""));
        AssertRefused(folder.P0("check", "--since", "main"), "no commit yet");
        folder.Commit();
        AssertRefused(folder.P0("check", "--since", "no-such"), "there is no revision 'no-such' in this clone");
        folder.Git("checkout", "-q", "--orphan", "other");
        folder.Commit();
        AssertRefused(folder.P0("check", "--since", "main"), "no common ancestor");

        using var plain = new TemporaryFolder();
        plain.Write("a.go", "package a\n");
        AssertRefused(P0.RunIn(plain.FullPath, "check", "--since", "main"), "only in a git repository");
    }

    [Fact]
    public void A_shallow_clone_is_told_to_fetch()
    {
        folder.Write("a/a.go", Code(""));
        folder.Commit();
        folder.Git("checkout", "-q", "-b", "feature");
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        folder.Commit();
        folder.Git("checkout", "-q", "main");
        folder.Write("a/a.go", Code("\t_ = save(2)\n"));
        folder.Commit();
        using var clone = new TemporaryFolder();
        folder.Git("clone", "-q", "--depth", "1", "--no-single-branch", $"file://{folder.FullPath}", clone.PathOf("c"));

        AssertRefused(P0.RunIn(clone.PathOf("c"), "check", "--since", "origin/feature"), "this clone is shallow");
    }

    public void Dispose() => folder.Dispose();

    private static void AssertRefused(Answer answer, string why)
    {
        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.StartsWith("p0: exit 2: --since: ", answer.LastErrorLine);
        Assert.Contains(why, answer.LastErrorLine);
    }

    private static string Code(string body) => $$"""
        package acme

        import "errors"

        func run() {
        {{body}}}

        func save(n int) error { return errors.New("x") }

        """;
}
