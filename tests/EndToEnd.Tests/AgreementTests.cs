using System.Text.RegularExpressions;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>Text, JSON, the review, its page and the manifest tell the same verdicts.</summary>
public sealed class AgreementTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("samples/acme", "Vendor")]
    [InlineData("samples/globex", "Globex")]
    public void On_the_samples_they_agree(string path, string integration) => AssertAgree(path, integration);

    [Fact]
    public void On_kinds_suppressions_warnings_and_files_that_do_not_parse_they_agree()
    {
        var handler = File.ReadAllText(Repository.PathOf("samples", "acme", "acme.go"))
            .Replace("type Vendor struct", "//p0:kind scm the vendor has repositories\ntype Vendor struct")
            .Replace("const maxPages = 1000", "//p0:ignore P0701 nothing\nconst maxPages = 1000")
            .Replace("page < maxPages", "page < 100")
            .Replace("    group := errgroup.Group{}", "    //p0:ignore P0401 ten items at most\n    group := errgroup.Group{}")
            .Replace("    group.SetLimit(10)  // P0 #4: errgroup SetLimit\n", "");
        folder.Write("acme.go", handler);
        AssertAgree(folder.FullPath, "Vendor");

        folder.Write("acme_client.go", "package acme\n\nvar =\n");
        AssertAgree(folder.FullPath, "Vendor");
    }

    [Fact]
    public void On_what_is_suppressed_put_off_unchanged_expired_or_of_another_level_all_formats_agree()
    {
        using var code = new GitFolder();
        var handler = File.ReadAllText(Repository.PathOf("samples", "acme", "acme.go"));
        code.Write("p0.yaml", "rules:\n  P0504: error\n");
        code.Write("acme/acme.go", handler);
        code.Write("acme/acme_more.go", More + Dropping("putOff"));
        Assert.Equal("wrote p0-baseline.jsonl: 1 finding\n", code.P0("baseline", "create").Output);
        code.Write("acme/acme_more.go", More + Dropping("putOff") + Dropping("old") + Dropping("suppressed", "//p0:ignore P0602 nobody reads it"));
        code.Commit();
        code.Write("acme/acme.go", handler.Replace("page < maxPages", "page < 100"));
        File.AppendAllText(code.PathOf("acme/acme_more.go"), Dropping("expired", "//p0:ignore P0602 until 2020-01-31 mended by then"));

        string[] comparison = ["--baseline", "p0-baseline.jsonl", "--since", "HEAD"];
        var answer = code.P0(["check", .. comparison, "--output", "p0.json", "--output", "p0.sarif", "--output", "github=p0.log", "--output", "p0.md", "--output", "p0.xml"]);
        Assert.Equal(1, answer.ExitCode);
        var findings = Findings.OfJson(code);
        Assert.Equal(["P0002 new", "P0504 new", "P0602 new", "P0602 suppressed", "P0602 unchanged", "P0602 unchanged"], findings.Select(finding => $"{finding.Id} {finding.State}").Order(StringComparer.Ordinal));
        var standing = findings.Where(finding => finding.State == "new").Select(finding => finding.Place).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(standing, Findings.In(answer.Output, @"^acme/(?<file>\S+?):(?<line>\d+):\d+: \w+ (?<id>P\d+)"));
        Assert.Equal(standing, Findings.In(File.ReadAllText(code.PathOf("p0.log")), @"^::\w+ file=acme/(?<file>\S+?),line=(?<line>\d+),.*title=(?<id>P\d+)"));
        Assert.Equal(standing, Findings.In(System.Net.WebUtility.HtmlDecode(File.ReadAllText(code.PathOf("p0.md"))).Replace("\\", ""), @"^- \*\*\w+\*\* \[(?<id>P\d+) .* at acme/(?<file>\S+?):(?<line>\d+):"));
        Assert.Equal(standing, Findings.In(File.ReadAllText(code.PathOf("p0.xml")), @"^acme/(?<file>\S+?):(?<line>\d+):\d+: \w+ (?<id>P\d+)(?!.* \((?:in the baseline|on an unchanged line)\))"));
        Assert.Equal(findings.Where(finding => finding.State == "new"), Findings.OfSarif(code));
        code.P0(["check", .. comparison, "--format", "sarif", "--output", "p0.sarif", "--include", "suppressed,unchanged"]);
        Assert.Equal(findings, Findings.OfSarif(code));

        AssertAgree(code, comparison, "Vendor", ["pass", "pass", "pass", "pass", "fail", "fail", "pass"]);
        Assert.Equal(["(in the baseline)", "(on an unchanged line)"], Regex.Matches(code.P0(["report", .. comparison]).Output, @"^`acme/acme_more\.go:\d+:\d+` error (\(.*?\)):", RegexOptions.Multiline).Select(match => match.Groups[1].Value));

        // What was there before fails neither the command nor a build that reads JUnit, and stays a violation everywhere.
        code.Commit();
        Assert.Equal(0, code.P0(["check", .. comparison, "--output", "p0.xml"]).ExitCode);
        Assert.Contains("failures=\"0\"", File.ReadAllText(code.PathOf("p0.xml")));
        AssertAgree(code, comparison, "Vendor", ["pass", "pass", "pass", "pass", "fail", "fail", "pass"]);
    }

    public void Dispose() => folder.Dispose();

    private const string More = "package acme\n\nimport \"errors\"\n\nfunc broken() error { return errors.New(\"broken\") }\n";

    private static string Dropping(string function, string comment = "// Nothing.") => $"\nfunc {function}() {{\n\t{comment}\n\t_ = broken()\n}}\n";

    private static void AssertAgree(GitFolder code, string[] comparison, string integration, string[] expected)
    {
        var json = code.P0(["check", .. comparison, "--format", "json"]).Json;
        Assert.Equal(expected, Requirements.All.Select(requirement => Requirements.VerdictOf(json, integration, requirement).GetProperty("status").GetString()!));
        var sarif = code.P0(["check", .. comparison, "--format", "sarif"]).Json.GetProperty("runs")[0].GetProperty("properties");
        Assert.Equal(expected, Requirements.All.Select(requirement => Requirements.VerdictOf(sarif, integration, requirement).GetProperty("status").GetString()!));
        Assert.Equal(expected, StatusesIn(code.P0(["check", .. comparison]).Output, @"^  (?:VMFilter|CheckAffiliation|ValidateCredentials|errgroup safety|Pagination safety|Error handling|File size) +(\S+)"));
        Assert.Equal(expected, StatusesIn(code.P0(["check", .. comparison, "--format", "github"]).Output.Replace(", ", "\n"), @"(?:VMFilter|CheckAffiliation|ValidateCredentials|safety|handling|size) (pass|FAIL|warn|UNKNOWN|n/a)$"));
        Assert.Equal(expected, StatusesIn(code.P0(["check", .. comparison, "--format", "markdown"]).Output, @"^\| Vendor \| [^|]+ \| (\S+) \|"));
        Assert.Equal(expected, StatusesIn(code.P0(["report", .. comparison]).Output, @"^\| \d \| [^|]+ \| (\S+) \|"));
        Assert.Equal(expected, StatusesIn(code.P0(["report", .. comparison, "--format", "html"]).Output, @"<tr id=""i1-\w+"">.*?</span> (\S+)</span>"));

        // A case that fails only by what was there before is skipped, and says that it fails.
        var junit = code.P0(["check", .. comparison, "--format", "junit"]).Output;
        Assert.Equal(expected.Where(status => status == "fail"), Regex.Matches(junit, @"<failure type=""FAIL""|<skipped message=""FAIL, as before: ").Select(_ => "fail").Take(expected.Count(status => status == "fail")));

        code.Write("MANIFEST.yaml", "");
        code.P0("manifest", "write", "MANIFEST.yaml", "--path", "acme");
        Assert.Equal(expected, StatusesIn(File.ReadAllText(code.PathOf("MANIFEST.yaml")), @"^      status: ""(\S+)"""));
        code.Git("clean", "-q", "-f", "MANIFEST.yaml");
    }

    private void AssertAgree(string path, string integration)
    {
        var json = P0.Run("check", path, "--format", "json").Json;
        var expected = Requirements.All.Select(requirement => Requirements.VerdictOf(json, integration, requirement).GetProperty("status").GetString()!).ToList();

        Assert.Equal(expected, StatusesIn(P0.Run("check", path).Output, @"^  (?:VMFilter|CheckAffiliation|ValidateCredentials|errgroup safety|Pagination safety|Error handling|File size) +(\S+)"));
        Assert.Equal(expected, StatusesIn(P0.Run("report", "--path", path).Output, @"^\| \d \| [^|]+ \| (\S+) \|"));
        Assert.Equal(expected, StatusesIn(P0.Run("report", "--path", path, "--format", "html").Output, @"<tr id=""i1-\w+"">.*?</span> (\S+)</span>"));

        var manifest = folder.Write("MANIFEST.yaml", "");
        P0.Run("manifest", "write", manifest, "--path", path);
        var text = File.ReadAllText(manifest);
        Assert.Equal(expected, StatusesIn(text, @"^      status: ""(\S+)"""));
        Assert.Equal(expected.Select(status => status != "pass"), Regex.Matches(text, @"^    \w+: ""(?<value>.+)""$", RegexOptions.Multiline)
            .Select(match => Regex.IsMatch(match.Groups["value"].Value, "^(?:FAIL|WARN|UNKNOWN|N/A): ")));
    }

    private static IEnumerable<string> StatusesIn(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.Multiline).Select(match => match.Groups[1].Value.ToLowerInvariant() is var word && word == "n/a" ? "notApplicable" : word);
}
