using System.Text.Json;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>The checklist that phase 8 closes with.</summary>
public sealed class GateCommandTests : IDisposable
{
    private const string Manifest = """
        phases:
          8_implementation:
            status: "complete"
            completed_at: "2026-11-24T15:00:00Z"
            developer_agents: ["integration-developer"]

        implementation:
          mode: "batch"
          tasks_completed: 3
          files_created:
            - "pkg/acme/acme.go"

          build_status: "SUCCESS"

        """;

    private readonly TemporaryFolder folder = new();

    public GateCommandTests()
    {
        Directory.CreateDirectory(folder.PathOf(".git"));
        folder.Write("pkg/acme/acme.go", File.ReadAllText(Repository.PathOf("samples", "acme", "acme.go")));
        folder.Write("pkg/integrations.go", "package pkg\n\nimport \"example.com/pkg/acme\"\n\nvar All = []any{&acme.Vendor{}}\n");
        folder.Write("out/implementation.md", "# Implementation\n");
        folder.Write("out/MANIFEST.yaml", Manifest);
        P0.Run("manifest", "write", folder.PathOf("out/MANIFEST.yaml"), "--path", folder.PathOf("pkg/acme"), "--phase", "8");
    }

    [Fact]
    public void When_all_is_there_the_gate_is_open_and_what_files_cannot_tell_is_marked()
    {
        var answer = Gate();

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.Contains("  ✓ handler files exist and parse: 1 file\n", answer.Output);
        Assert.Contains("  ✓ handler is registered: pkg/integrations.go:5\n", answer.Output);
        Assert.Contains("  ✓ the seven locations are documented and true: as the code says\n", answer.Output);
        Assert.Contains("  – the code compiles: not run: the code is in no Go module (no go.mod); build_status is 'SUCCESS'\n", answer.Output);
        Assert.EndsWith("the gate is open.\n", answer.Output);
    }

    [Theory]
    [InlineData("status", "status: \"complete\"", "status: \"in_progress\"")]
    [InlineData("status", "\"2026-11-24T15:00:00Z\"", "\"{timestamp}\"")]
    [InlineData("mode", "tasks_completed: 3", "tasks_completed: 4")]
    [InlineData("agent", "\"integration-developer\"", "\"somebody\"")]
    [InlineData("files", "\"pkg/acme/acme.go\"", "\"pkg/acme/acme.go\"\n    - \"pkg/acme/gone.go\"")]
    [InlineData("build", "\"SUCCESS\"", "\"FAILED\"")]
    [InlineData("locations", "acme.go:17", "acme.go:18")]
    public void What_the_manifest_says_wrong_closes_the_gate(string item, string right, string wrong)
    {
        var text = File.ReadAllText(folder.PathOf("out/MANIFEST.yaml"));
        Assert.Contains(right, text);
        folder.Write("out/MANIFEST.yaml", text.Replace(right, wrong));

        AssertClosedBy(item);
    }

    [Fact]
    public void A_handler_that_nobody_registers_closes_the_gate()
    {
        File.Delete(folder.PathOf("pkg/integrations.go"));
        AssertClosedBy("registered");

        folder.Write("pkg/acme/register.go", "package acme\n\nimport \"example.com/registries\"\n\nfunc init() {\n\tregistries.RegisterChariotCapability(&Vendor{}, New)\n}\n");
        Assert.Equal(0, Gate().ExitCode);
    }

    [Fact]
    public void Missing_notes_close_the_gate()
    {
        File.Delete(folder.PathOf("out/implementation.md"));
        AssertClosedBy("notes");
    }

    [Fact]
    public void A_broken_requirement_closes_the_gate_also_when_the_manifest_admits_it()
    {
        var handler = folder.PathOf("pkg/acme/acme.go");
        File.WriteAllText(handler, File.ReadAllText(handler).Replace("    group.SetLimit(10)  // P0 #4: errgroup SetLimit\n", ""));
        P0.Run("manifest", "write", folder.PathOf("out/MANIFEST.yaml"), "--path", folder.PathOf("pkg/acme"), "--phase", "8");

        AssertClosedBy("requirements");
    }

    [SkippableFact]
    public void Where_there_is_a_Go_toolchain_the_code_is_built()
    {
        Skip.IfNot(GoFolder is not null, "Go is not installed.");
        folder.Write("go.mod", "module example.com\n\ngo 1.21\n");

        // The handler's imports are nowhere here, and nothing is downloaded.
        var undecided = ItemOf(Gate(GoFolder), "build");
        Assert.Equal("undecided", undecided.GetProperty("state").GetString());
        Assert.Contains("a dependency is not on this machine", undecided.GetProperty("detail").GetString());
    }

    [SkippableTheory]
    [InlineData("return nil", "done", "go build succeeds")]
    [InlineData("return 1", "missing", "go build says: ")]
    public void A_build_decides_and_no_flags_of_the_environment_reach_it(string body, string state, string detail)
    {
        Skip.IfNot(GoFolder is not null, "Go is not installed.");
        folder.Write("go.mod", "module example.com\n\ngo 1.21\n");
        folder.Write("pkg/own/own.go", $"package own\n\ntype Own struct{{}}\n\nfunc (o *Own) Invoke() error {{ {body} }}\n\nfunc (o *Own) Match(job int) bool {{ return true }}\n");
        folder.Write("out/MANIFEST.yaml", Manifest.Replace("pkg/acme/acme.go", "pkg/own/own.go"));

        var build = ItemOf(Gate(GoFolder, ("GOFLAGS", "-toolexec=/no/such/program")), "build");

        Assert.Equal(state, build.GetProperty("state").GetString());
        Assert.Contains(detail, build.GetProperty("detail").GetString());
    }

    public void Dispose() => folder.Dispose();

    private static string? GoFolder { get; } =
        ((string[])["/usr/lib/go-1.23/bin", .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)]).FirstOrDefault(path => File.Exists(Path.Combine(path, "go")));

    private static JsonElement ItemOf(Answer answer, string key) => answer.Json.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("key").GetString() == key);

    private Answer Gate() => P0.Run("gate", folder.PathOf("out/MANIFEST.yaml"));

    private Answer Gate(string? path, params IEnumerable<(string Name, string? Value)> environment) => P0.RunWith(
        [("PATH", $"{path}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}"), .. environment], Repository.Root, "gate", folder.PathOf("out/MANIFEST.yaml"), "--format", "json");

    private void AssertClosedBy(string key)
    {
        var answer = P0.Run("gate", folder.PathOf("out/MANIFEST.yaml"), "--format", "json");

        Assert.Equal(1, answer.ExitCode);
        Assert.False(answer.Json.GetProperty("open").GetBoolean());
        Assert.Equal([key], answer.Json.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("state").GetString() == "missing").Select(item => item.GetProperty("key").GetString()!));
    }
}
