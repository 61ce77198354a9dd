using System.Text;
using System.Text.Json.Nodes;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Manifest;
using P0Analyzer.Reporting.Sarif;
using P0Analyzer.Reporting.Sarif.Reading;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Reporting.Sarif;

/// <summary>A manifest's facts, taken from a log.</summary>
public class VerdictLogTests
{
    private static readonly string Log = LogOf(Reports.Of(("acme/acme.go", Reports.Acme)));

    public static TheoryData<string> Packages => new()
    {
        Reports.Acme,
        Reports.Acme.Replace("type Acme", "//p0:kind scm the vendor has repositories, no hosts\ntype Acme"),
        Reports.Acme.Replace("\ta.Job.Send", "\t//p0:ignore P0102 \"quoted\": it is public, \u2028 and a\\b\n\ta.Job.Send"),
        Reports.Acme + "\nvar = 3\n",
        Reports.Acme + "\nfunc g() (int, error)\n\nfunc h() {\n\t_, _ = g()\n\t_, _ = g()\n\t_, _ = g()\n\t_, _ = g()\n\t_, _ = g()\n}\n",
        Reports.Acme + "\ntype Beta struct{ Acme }\n\nfunc (b *Beta) Invoke() error { return nil }\n",
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_manifest_from_a_log_is_the_manifest_from_the_code(string source)
    {
        var report = Reports.Of(("pkg/acme/acme.go", source), ("pkg/acme/acme_client.go", "package acme\n"));

        var read = VerdictLog.Read(Encoding.UTF8.GetBytes(LogOf(report)));

        Assert.Equal(ManifestFacts.Of(report).Select(Text), read.Integrations.Select(Text));
        Assert.Equal(report.IsComplete, read.Incomplete is null);
        Assert.NotEmpty(read.Integrations);
    }

    [Fact]
    public void What_could_not_be_judged_is_told_with_its_place()
    {
        var log = LogOf(Reports.Of(("a b/acme.go", Reports.Acme + "\nvar = 3\n")));

        Assert.StartsWith("incomplete, says the log: a b/acme.go:15: ", VerdictLog.Read(Encoding.UTF8.GetBytes(log)).Incomplete);
    }

    [Theory]
    [InlineData("/version", "\"2.0.0\"", "/version: this is no SARIF 2.1.0")]
    [InlineData("/runs", "{}", "/runs: an array has to stand here, not an object")]
    [InlineData("/runs", "[]", "no run is by P0Analyzer")]
    [InlineData("/runs/0/tool/driver/name", "\"CodeQL\"", "no run is by P0Analyzer")]
    [InlineData("/runs/0/properties", "null", "/runs/0/properties/integrations: the verdicts are missing")]
    [InlineData("/runs/0/properties/integrations", "7", "an array has to stand here, not a number")]
    [InlineData("/runs/0/properties/integrations/0", "[]", "/integrations/0/name: a text has to stand here, and nothing does")]
    [InlineData("/runs/0/properties/integrations/0/name", "\"\"", "it is empty")]
    [InlineData("/runs/0/properties/integrations/0/requirements/errgroup", "null", "/requirements/errgroup/status: a text has to stand here, and nothing does")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/status", "\"passed\"", "/vmfilter/status: 'passed' is none of pass, fail")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/status", "\"pass\"", "/vmfilter: an error stands, and the status is 'pass'")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/status", "\"notApplicable\"", "an error stands, and the status is 'notApplicable'")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/findings", "[]", "/vmfilter: it fails and no error stands")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/findings/0/line", "0", "/findings/0/line: a line from 1")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/findings/0/level", "\"fatal\"", "'fatal' is none of note, warning, error")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/findings/0/suppressed", "\"no\"", "true or false has to stand here, not a text")]
    [InlineData("/runs/0/properties/integrations/0/requirements/vmfilter/findings/0/suppressed", "true", "/justification: a text has to stand here, not null")]
    [InlineData("/runs/0/properties/integrations/0/requirements/file_size/evidence", "[]", "/file_size: it passes without evidence")]
    [InlineData("/runs/0/properties/integrations/0/requirements/file_size/evidence/0/note", "{}", "a text has to stand here, not an object")]
    [InlineData("/runs/0/properties/integrations/0/requirements/pagination/reason", "null", "/pagination: it is 'notApplicable' and gives no reason")]
    [InlineData("/runs/0/invocations", "[]", "does not say whether all could be judged")]
    [InlineData("/runs/0/invocations/0/executionSuccessful", "\"yes\"", "does not say whether all could be judged")]
    public void A_log_that_lacks_something_or_contradicts_itself_is_refused_with_the_place(string pointer, string value, string message)
    {
        Assert.Contains(message, Refusal(With(pointer, value)));
    }

    [Fact]
    public void Two_runs_of_ours_are_one_too_many()
    {
        var log = JsonNode.Parse(Log)!;
        log["runs"]!.AsArray().Add(log["runs"]![0]!.DeepClone());

        Assert.Contains("2 runs are by P0Analyzer", Refusal(log.ToJsonString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[[]]")]
    [InlineData("{\"version\":\"\\ud800\"}")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"\\udc00\"}}}]}")]
    public void What_is_no_log_at_all_is_refused(string text) => Assert.NotEmpty(Refusal(text));

    [Fact]
    public void Deep_nesting_and_bytes_that_are_no_text_are_refused()
    {
        Assert.NotEmpty(Refusal(string.Concat(Enumerable.Repeat("{\"runs\":[", 100_000))));
        Assert.Throws<SarifFormatException>(() => VerdictLog.Read("{\"version\":\""u8.ToArray().Append((byte)0xff).Concat("\"}"u8.ToArray()).ToArray()));
    }

    private static string LogOf(Report report) => new SarifReporter(new RuleCatalog(AllRules.Descriptors)).Write(report);

    private static string Text(ManifestFacts facts) => $"{facts.Folder}:{facts.Name}\n{ManifestWriter.Write("", facts, ManifestPhases.Both)}";

    private static string Refusal(string text) => Assert.Throws<SarifFormatException>(() => VerdictLog.Read(Encoding.UTF8.GetBytes(text))).Message;

    private static string With(string pointer, string value)
    {
        var log = JsonNode.Parse(Log)!;
        var keys = pointer.Split('/')[1..];
        var parent = keys[..^1].Aggregate(log, (node, key) => node is JsonArray items ? items[int.Parse(key)]! : node[key]!);
        if (parent is JsonArray array) array[int.Parse(keys[^1])] = JsonNode.Parse(value);
        else parent[keys[^1]] = JsonNode.Parse(value);
        return log.ToJsonString();
    }
}
