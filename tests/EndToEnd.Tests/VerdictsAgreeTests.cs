using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>One run, all formats: no two tell another verdict.</summary>
public sealed class VerdictsAgreeTests : IDisposable
{
    private static readonly string[] Names =
        ["VMFilter", "CheckAffiliation", "ValidateCredentials", "errgroup safety", "Pagination safety", "Error handling", "File size"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void All_formats_tell_the_same_verdicts()
    {
        WriteCode();
        var answer = P0.Run(
            "check", folder.PathOf("code"), "--include", "pass,suppressed,notApplicable,unknown",
            "--output", folder.PathOf("p0.json"), "--output", folder.PathOf("p0.sarif"), "--output", folder.PathOf("p0.md"),
            "--output", folder.PathOf("p0.xml"), "--output", $"github={folder.PathOf("p0.log")}");

        var expected = OfJson();
        Assert.Equal(4 * 7, expected.Count);
        Assert.Superset(new HashSet<string> { "pass", "fail", "unknown", "notApplicable" }, expected.Values.ToHashSet());
        Assert.Equal(expected, OfText(answer.Output));
        Assert.Equal(expected, OfSarifTable());
        Assert.Equal(expected.Where(verdict => verdict.Value is not ("fail" or "warn")), OfSarifResults());
        Assert.Equal(expected, OfMarkdown());
        Assert.Equal(expected, OfJUnit());
        Assert.Equal(expected, OfGitHub());
    }

    public void Dispose() => folder.Dispose();

    private void WriteCode()
    {
        foreach (var sample in new[] { "acme", "globex" })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", sample), "*.go"))
                folder.Write($"code/{sample}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        folder.Write("code/initech/initech.go", """
            package initech

            type Initech struct{}

            func (i *Initech) Invoke() error { return nil }

            func (i *Initech) Match(job int) bool { return true }

            var = 3

            """);
        folder.Write("code/hooli/hooli.go", """
            package hooli

            // Hooli has few hosts and no pages.
            type Hooli struct{}

            func (h *Hooli) Invoke() error { return nil }

            func (h *Hooli) Match(job int) bool { return true }

            """);
    }

    private SortedDictionary<string, string> OfJson() => OfTable(Read("p0.json").GetProperty("integrations"));

    private SortedDictionary<string, string> OfSarifTable() => OfTable(SarifRun.GetProperty("properties").GetProperty("integrations"));

    private SortedDictionary<string, string> OfSarifResults() => Collect(
        from result in SarifRun.GetProperty("results").EnumerateArray()
        let properties = result.GetProperty("properties")
        where properties.TryGetProperty("integration", out _)
        let kind = result.GetProperty("kind").GetString()
        select (properties.GetProperty("integration").GetString()!, properties.GetProperty("requirement").GetString()!, kind == "open" ? "unknown" : kind));

    private static SortedDictionary<string, string> OfText(string text)
    {
        var verdicts = new List<(string, string, string?)>();
        var integration = "";
        foreach (var line in text.Split('\n'))
        {
            if (Regex.Match(line, @"^(\w+) \(\w+\)$") is { Success: true } heading) integration = heading.Groups[1].Value;
            if (Regex.Match(line, $@"^  ({string.Join('|', Names)}) +(\S+)") is { Success: true } row) verdicts.Add((integration, KeyOf(row.Groups[1].Value), WordOf(row.Groups[2].Value)));
        }

        return Collect(verdicts);
    }

    private SortedDictionary<string, string> OfMarkdown() => Collect(
        from line in File.ReadLines(folder.PathOf("p0.md"))
        let row = Regex.Match(line, @"^\| (\w+) \\\(\w+\\\) \|(.*) \|$")
        where row.Success
        from cell in row.Groups[2].Value.Split('|').Index()
        select (row.Groups[1].Value, Requirements.All[cell.Index], WordOf(cell.Item.Trim(' ', '*'))));

    private SortedDictionary<string, string> OfJUnit() => Collect(
        from suite in XDocument.Load(folder.PathOf("p0.xml")).Root!.Elements("testsuite")
        let name = suite.Attribute("name")!.Value
        where name != "files"
        from item in suite.Elements("testcase")
        select (name.Split(' ')[0], KeyOf(item.Attribute("name")!.Value), WordOf(item)));

    private SortedDictionary<string, string> OfGitHub() => Collect(
        from line in File.ReadLines(folder.PathOf("p0.log"))
        let row = Regex.Match(line, @"^  (\w+) \(\w+\): (.*)$")
        where row.Success
        from part in row.Groups[2].Value.Split(", ")
        let space = part.LastIndexOf(' ')
        select (row.Groups[1].Value, KeyOf(part[..space]), WordOf(part[(space + 1)..])));

    private JsonElement SarifRun => Read("p0.sarif").GetProperty("runs")[0];

    private JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(folder.PathOf(name))).RootElement;

    private static SortedDictionary<string, string> OfTable(JsonElement integrations) => Collect(
        from integration in integrations.EnumerateArray()
        from requirement in integration.GetProperty("requirements").EnumerateObject()
        select (integration.GetProperty("name").GetString()!, requirement.Name, requirement.Value.GetProperty("status").GetString()!));

    private static SortedDictionary<string, string> Collect(IEnumerable<(string Integration, string Requirement, string? Status)> verdicts)
        => new(verdicts.ToDictionary(verdict => $"{verdict.Integration}.{verdict.Requirement}", verdict => verdict.Status!), StringComparer.Ordinal);

    private static string KeyOf(string name) => Requirements.All[Array.IndexOf(Names, name)];

    private static string WordOf(string shown) => shown == "n/a" ? "notApplicable" : shown.ToLowerInvariant();

    private static string WordOf(XElement item) => item.Elements().Single() switch
    {
        { Name.LocalName: "failure" } => "fail",
        { Name.LocalName: "error" } => "unknown",
        { Name.LocalName: "skipped" } => "notApplicable",
        var output => output.Value.Split(':')[0],
    };
}
