using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary><c>p0 baseline</c> and <c>check --baseline</c>: what was taken over fails nothing, what is new fails.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string File = "p0-baseline.jsonl";
    private readonly GitFolder folder = new();

    [Fact]
    public void Only_what_is_new_fails_however_the_old_is_moved_and_formatted()
    {
        folder.Write("pkg/acme/acme.go", Code("\t_ = save(1)\n\t_ = save(2)\n"));
        Assert.Equal(1, folder.P0("check").ExitCode);
        Assert.Equal($"wrote {File}: 2 findings\n", folder.P0("baseline", "create").Output);
        AssertClean(folder.P0("check", "--baseline", File));

        System.IO.File.Delete(folder.PathOf("pkg/acme/acme.go"));
        folder.Write("pkg/acme/vendor.go", "// Moved.\n\n" + Code("\t// Twice.\n\t_ = save(\n\t\t2,\n\t)\n\n\t_ = save(1)\n"));
        AssertClean(folder.P0("check", "pkg/acme", "--baseline", File));

        folder.Write("pkg/acme/vendor.go", Code("\t_ = save(1)\n\t_ = save(3)\n"));
        var swapped = folder.P0("check", "--baseline", File);
        Assert.Equal(1, swapped.ExitCode);
        Assert.Contains("pkg/acme/vendor.go:7:2: error P0602", swapped.Output);
        Assert.DoesNotContain("vendor.go:6:", swapped.Output);
        Assert.Contains("1 error, 1 in the baseline;", swapped.Output);
        Assert.Contains($"p0: stale in the baseline: P0602 in run of pkg/acme: _ = save(2) ({File}:3)\n", swapped.Error);
    }

    [Fact]
    public void Create_replaces_only_when_forced_and_only_what_was_judged_and_prune_adds_nothing()
    {
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        folder.Write("b/b.go", Code("\t_ = save(2)\n"));
        folder.P0("baseline", "create");
        var before = Read();

        var refused = folder.P0("baseline", "create");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--force", refused.LastErrorLine);
        Assert.Equal(before, Read());

        folder.Write("a/a.go", Code("\t_ = save(3)\n"));
        folder.Write("b/b.go", Code(""));
        Assert.Equal($"removed P0602 in run of b: _ = save(2)\nwrote {File}: 1 finding left\n", folder.P0("baseline", "prune", "b").Output);
        Assert.DoesNotContain("save(3)", Read());
        Assert.Contains("save(1)", Read());

        Assert.Equal($"wrote {File}: 1 finding (1 added, 1 removed)\n", folder.P0("baseline", "create", "a", "--force").Output);
        var written = Read();
        Assert.Equal($"{File} has nothing that is stale\n", folder.P0("baseline", "prune").Output);
        Assert.Equal(written, Read());
        Assert.Equal("a\n  P0602 in run: _ = save(3)\n\n1 finding in 1 folder.\n", folder.P0("baseline", "show").Output);
    }

    [Fact]
    public void Entries_of_folders_that_were_not_judged_are_not_stale_and_those_of_folders_that_are_gone_are()
    {
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        folder.Write("b/b.go", Code("\t_ = save(2)\n"));
        folder.P0("baseline", "create");
        Directory.Delete(folder.PathOf("b"), recursive: true);

        Assert.Empty(folder.P0("check", "a", "--baseline", File).Error);
        Assert.Empty(folder.P0("check", "a/a.go", "--baseline", File).Error);
        Assert.Contains("of b: ", folder.P0("check", "--baseline", File).Error);
    }

    [Fact]
    public void The_configuration_may_name_the_file_and_the_command_line_may_refuse_it()
    {
        folder.Write("p0.yaml", "baseline:\n  file: known/p0.jsonl\n");
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        var missing = folder.P0("check");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("there is no baseline known/p0.jsonl; 'p0 baseline create --baseline known/p0.jsonl' makes one", missing.LastErrorLine);

        Directory.CreateDirectory(folder.PathOf("known"));
        Assert.Equal(0, folder.P0("baseline", "create").ExitCode);
        AssertClean(folder.P0("check"));
        AssertClean(P0.RunIn(folder.PathOf("a"), "check"));
        Assert.Equal(1, folder.P0("check", "--no-baseline").ExitCode);
        Assert.Equal(2, folder.P0("check", "--no-baseline", "--baseline", File).ExitCode);
    }

    [Fact]
    public void A_damaged_file_exits_2_with_its_place_and_nothing_is_judged()
    {
        folder.Write("a/a.go", Code(""));
        folder.Write(File, "{\"format\":\"p0-baseline\",\"version\":1}\n{\"folder\":\"a\",}\n");

        var answer = folder.P0("check", "--baseline", File);

        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.StartsWith($"p0: exit 2: {File}:2:15: this is no JSON", answer.LastErrorLine);
    }

    [Fact]
    public void Of_code_that_could_not_be_judged_whole_no_baseline_is_written_and_nothing_is_stale()
    {
        folder.Write("a/a.go", Code("\t_ = save(1)\n"));
        folder.P0("baseline", "create");
        var before = Read();
        folder.Write("a/a.go", Code("\t_ = save(1\n"));

        Assert.Equal(3, folder.P0("baseline", "prune").ExitCode);
        Assert.Equal(3, folder.P0("baseline", "create", "--force").ExitCode);
        Assert.Equal(before, Read());
        var check = folder.P0("check", "--baseline", File);
        Assert.Equal(3, check.ExitCode);
        Assert.DoesNotContain("stale", check.Error);
    }

    [Fact]
    public void Outside_of_a_repository_folders_are_relative_to_the_baseline()
    {
        using var plain = new TemporaryFolder();
        plain.Write("code/acme/acme.go", Code("\t_ = save(1)\n"));
        P0.RunIn(plain.FullPath, "baseline", "create", "code");

        Assert.Contains("\"folder\":\"code/acme\"", System.IO.File.ReadAllText(plain.PathOf(File)));
        AssertClean(P0.RunIn(plain.FullPath, "check", "code/acme", "--baseline", File));
        AssertClean(P0.RunIn(plain.PathOf("code"), "check", "--baseline", $"../{File}"));
    }

    public void Dispose() => folder.Dispose();

    private static void AssertClean(Answer answer)
    {
        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.Empty(answer.Error);
        Assert.Contains("no new findings", answer.Output);
    }

    private string Read() => System.IO.File.ReadAllText(folder.PathOf(File));

    private static string Code(string body) => $$"""
        package acme

        import "errors"

        func run() {
        {{body}}}

        func save(n int) error { return errors.New("x") }

        """;
}
