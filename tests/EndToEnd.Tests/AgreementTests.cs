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

    public void Dispose() => folder.Dispose();

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
