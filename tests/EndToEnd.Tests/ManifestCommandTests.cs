using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary><c>p0 manifest</c> on the samples and on the manifest that the phases are described with.</summary>
public sealed class ManifestCommandTests : IDisposable
{
    /// <summary>The manifest's example, as it is described.</summary>
    private const string Template = """
        phases:
          8_implementation:
            status: "complete"
            completed_at: "{timestamp}"
            developer_agents: ["integration-developer"]

        implementation:
          mode: "batch"
          tasks_completed: 3
          files_created:
            - "modules/chariot/backend/pkg/tasks/integrations/{vendor}/{vendor}.go"
            - "modules/chariot/backend/pkg/tasks/integrations/{vendor}/{vendor}_types.go"

          p0_implementation:
            vmfilter: "{vendor}.go:25"
            checkaffiliation: "{vendor}.go:65"
            validatecredentials: "{vendor}.go:45"
            errgroup: "{vendor}.go:85"
            pagination: "{vendor}.go:15"
            error_handling: "all errors wrapped"
            file_size: "285 lines"

          build_status: "SUCCESS"
          skills_invoked:
            - developing-with-tdd
            - verifying-before-completion
            - gateway-integrations

        """;

    private static readonly (string Requirement, string Line)[] ReferenceLines =
        [("vmfilter", "acme.go:17"), ("checkaffiliation", "acme.go:33"), ("validatecredentials", "acme.go:27"), ("errgroup", "acme.go:47"), ("pagination", "acme.go:13")];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Filled_for_the_reference_handler_the_example_comes_out_as_described_but_for_names_and_lines()
    {
        File.Copy(Repository.PathOf("samples", "acme", "acme.go"), folder.PathOf("acme.go"));
        var manifest = folder.Write("MANIFEST.yaml", Template);
        var expected = Template.Replace("{vendor}.go:", "acme.go:").Replace("285 lines", $"{File.ReadAllLines(folder.PathOf("acme.go")).Length} lines");
        foreach (var (requirement, line) in ReferenceLines)
            expected = System.Text.RegularExpressions.Regex.Replace(expected, $@"{requirement}: ""acme\.go:\d+""", $"{requirement}: \"{line}\"");

        var answer = P0.Run("manifest", "write", manifest, "--path", folder.FullPath, "--phase", "8");

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.Equal(expected, File.ReadAllText(manifest));
        Assert.Equal(0, P0.Run("manifest", "check", manifest, "--path", folder.FullPath, "--phase", "8").ExitCode);
    }

    [Fact]
    public void Check_shows_drifted_lines_and_false_claims_as_a_difference_and_exits_with_1()
    {
        var manifest = folder.Write("MANIFEST.yaml", Template.Replace("{vendor}", "globex"));

        var answer = P0.Run("manifest", "check", manifest, "--path", "samples/globex", "--phase", "8");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("\n-    vmfilter: \"globex.go:25\"\n", answer.Output);
        Assert.Contains("\n+    vmfilter: \"FAIL: P0102 globex.go:74\"\n", answer.Output);
        Assert.Equal(Template.Replace("{vendor}", "globex"), File.ReadAllText(manifest));
    }

    [Fact]
    public void A_file_that_does_not_parse_is_unknown_in_the_manifest_and_exits_with_3()
    {
        File.Copy(Repository.PathOf("samples", "acme", "acme.go"), folder.PathOf("acme.go"));
        folder.Write("acme_client.go", "package acme\n\nvar =\n");
        var manifest = folder.Write("MANIFEST.yaml", "");

        var answer = P0.Run("manifest", "write", manifest, "--path", folder.FullPath);

        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("    vmfilter: \"UNKNOWN: acme_client.go does not parse\"\n", File.ReadAllText(manifest));
        Assert.Equal(0, P0.Run("manifest", "check", manifest, "--path", folder.FullPath, "--allow-incomplete").ExitCode);
    }

    [Fact]
    public void A_kind_and_a_suppression_never_read_like_a_pass()
    {
        folder.Write("acme.go", File.ReadAllText(Repository.PathOf("samples", "acme", "acme.go"))
            .Replace("type Vendor struct", "//p0:kind scm the vendor has repositories, no hosts\ntype Vendor struct")
            .Replace("    group := errgroup.Group{}", "    //p0:ignore P0401 the API has ten items at most\n    group := errgroup.Group{}")
            .Replace("    group.SetLimit(10)  // P0 #4: errgroup SetLimit\n", ""));
        var manifest = folder.Write("MANIFEST.yaml", "");

        Assert.Equal(0, P0.Run("manifest", "write", manifest, "--path", folder.FullPath).ExitCode);

        var text = File.ReadAllText(manifest);
        Assert.Contains("    vmfilter: \"N/A: kind scm: the vendor has repositories, no hosts\"\n", text);
        Assert.Contains("    errgroup: \"SUPPRESSED: P0401 acme.go:48 (the API has ten items at most)\"\n", text);
        Assert.Contains("    - requirement: \"vmfilter\"\n      status: \"n/a\"\n      evidence: \"kind scm: the vendor has repositories, no hosts\"\n", text);
        Assert.Contains("P0401 suppressed: the API has ten items at most", text);
    }

    [Fact]
    public void Several_integrations_need_a_name()
    {
        var manifest = folder.Write("MANIFEST.yaml", "");

        var unnamed = P0.Run("manifest", "write", manifest, "--path", "samples");
        var misspelt = P0.Run("manifest", "write", manifest, "--path", "samples", "--integration", "Globx");
        var named = P0.Run("manifest", "write", manifest, "--path", "samples", "--integration", "samples/globex:Globex");

        Assert.Equal((2, 2, 0), (unnamed.ExitCode, misspelt.ExitCode, named.ExitCode));
        Assert.Contains("samples/acme:Vendor, samples/globex:Globex", unnamed.LastErrorLine);
        Assert.Contains("did you mean 'Globex'?", misspelt.LastErrorLine);
        Assert.Contains("  violations_count: 10\n", File.ReadAllText(manifest));
    }

    [Theory]
    [InlineData("samples", "samples/acme:Vendor")]
    [InlineData("samples", "samples/globex:Globex")]
    [InlineData("samples/globex", null)]
    public void From_SARIF_comes_the_same_manifest_as_from_the_code(string path, string? integration)
    {
        string[] chosen = integration is null ? [] : ["--integration", integration];
        var (code, sarif) = (folder.Write("code.yaml", Template), folder.Write("sarif.yaml", Template));
        P0.Run("check", path, "--output", folder.PathOf("p0.sarif"), "--include", "pass,suppressed,notApplicable,unknown");
        Assert.Equal(0, P0.Run(["manifest", "write", code, "--path", path, .. chosen]).ExitCode);

        var answer = P0.Run(["manifest", "write", sarif, "--from-sarif", folder.PathOf("p0.sarif"), .. chosen]);

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.Equal(File.ReadAllBytes(code), File.ReadAllBytes(sarif));
        Assert.NotEqual(Template, File.ReadAllText(sarif));
        Assert.Equal(0, P0.Run(["manifest", "check", sarif, "--from-sarif", folder.PathOf("p0.sarif"), .. chosen]).ExitCode);
    }

    [Fact]
    public void From_SARIF_what_could_not_be_judged_stays_unknown_and_exits_with_3()
    {
        File.Copy(Repository.PathOf("samples", "acme", "acme.go"), folder.PathOf("acme.go"));
        folder.Write("acme_client.go", "package acme\n\nvar =\n");
        var manifest = folder.Write("MANIFEST.yaml", "");
        P0.Run("check", folder.FullPath, "--output", folder.PathOf("p0.sarif"));

        var answer = P0.Run("manifest", "write", manifest, "--from-sarif", folder.PathOf("p0.sarif"));

        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("says the log: ", answer.LastErrorLine);
        Assert.Contains("    vmfilter: \"UNKNOWN: acme_client.go does not parse\"\n", File.ReadAllText(manifest));
    }

    [Theory]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[]}", "p0.sarif: /runs: no run is by P0Analyzer; write it anew with 'p0 check DIR --output sarif=FILE'")]
    [InlineData("version: 2.1.0", "p0.sarif: line 1, byte 1: it is not JSON that can be read")]
    public void SARIF_that_lacks_what_is_needed_exits_with_2_and_says_what_to_do(string log, string message)
    {
        var manifest = folder.Write("MANIFEST.yaml", "");
        folder.Write("p0.sarif", log);

        var answer = P0.Run("manifest", "write", manifest, "--from-sarif", folder.PathOf("p0.sarif"));

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(message, answer.LastErrorLine);
        Assert.Empty(File.ReadAllText(manifest));
    }

    [Theory]
    [InlineData("a: [1\n", "MANIFEST.yaml:2:1: ")]
    [InlineData("a: 1\na: 2\n", "MANIFEST.yaml:2:1: the key 'a' occurs twice")]
    public void YAML_errors_exit_with_2_and_say_line_and_column(string manifest, string message)
    {
        folder.Write("MANIFEST.yaml", manifest);

        var answer = P0.Run("manifest", "check", folder.PathOf("MANIFEST.yaml"), "--path", "samples/acme");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(message, answer.LastErrorLine);
        Assert.Empty(answer.Output);
        Assert.Equal(manifest, File.ReadAllText(folder.PathOf("MANIFEST.yaml")));
    }

    [Theory]
    [InlineData("p0: exit 2: there is no manifest", "manifest", "check", "no/such.yaml", "--path", "samples")]
    [InlineData("(see 'p0 manifest check --help')", "manifest", "check", "README.md")]
    [InlineData("--path and --from-sarif exclude each other", "manifest", "check", "README.md", "--path", "samples", "--from-sarif", "x.sarif")]
    [InlineData("--config says how code is judged", "manifest", "check", "README.md", "--from-sarif", "x.sarif", "--config", "p0.yaml")]
    [InlineData("is no option of 'p0 manifest write'", "manifest", "write", "x.yaml", "--paht", "samples")]
    public void Mistakes_on_the_command_line_are_told(string message, params string[] arguments)
    {
        var answer = P0.Run(arguments);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(message, answer.LastErrorLine);
    }

    public void Dispose() => folder.Dispose();
}
