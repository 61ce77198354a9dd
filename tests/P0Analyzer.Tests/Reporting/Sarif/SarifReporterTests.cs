using System.Collections.Immutable;
using System.Text.Json;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Sarif;
using P0Analyzer.Reporting.Sarif.Verification;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Reporting.Sarif;

public class SarifReporterTests
{
    private const SarifContent All = SarifContent.Pass | SarifContent.Suppressed | SarifContent.NotApplicable | SarifContent.Unknown;

    private static readonly RuleCatalog Catalog = new(AllRules.Descriptors);

    [Fact]
    public void What_is_included_is_what_is_asked_for()
    {
        var report = Reports.Of(("acme/acme.go", Reports.Acme), ("quiet/quiet.go", Quiet));

        Assert.All(Results(report, SarifContent.None), result => Assert.False(result.TryGetProperty("kind", out _) || result.TryGetProperty("suppressions", out _)));
        Assert.Contains(Results(report, SarifContent.Pass), result => KindOf(result) == "pass");
        Assert.DoesNotContain(Results(report, SarifContent.Pass), result => KindOf(result) == "notApplicable");
        Assert.Contains(Results(report, SarifContent.NotApplicable), result => KindOf(result) == "notApplicable");
        var suppressed = Assert.Single(Results(report, SarifContent.Suppressed), result => result.TryGetProperty("suppressions", out _));
        Assert.Equal("a table is read as a whole", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("inSource", suppressed.GetProperty("suppressions")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void What_is_unknown_is_open_and_says_why()
    {
        var results = Results(Reports.Of(("acme/acme.go", Reports.Acme + "\nvar = 3\n")), SarifContent.Unknown);

        var open = results.Where(result => KindOf(result) == "open").ToList();
        Assert.NotEmpty(open);
        Assert.All(open, result =>
        {
            Assert.Equal("none", result.GetProperty("level").GetString());
            Assert.EndsWith("acme.go does not parse.", result.GetProperty("message").GetProperty("text").GetString());
        });
    }

    [Fact]
    public void All_verdicts_are_in_the_run_whatever_is_included()
    {
        var report = Reports.Of(("acme/acme.go", Reports.Acme));

        foreach (var content in new[] { SarifContent.None, All })
        {
            var integration = Run(report, content).GetProperty("properties").GetProperty("integrations")[0];
            Assert.Equal("Acme", integration.GetProperty("name").GetString());
            Assert.Equal("acme", integration.GetProperty("directory").GetString());
            foreach (var verdict in report.Integrations[0].Verdicts)
            {
                var told = integration.GetProperty("requirements").GetProperty(verdict.Requirement.Key());
                Assert.Equal(Words.Of(verdict.Status), told.GetProperty("status").GetString());
                Assert.Equal(VerdictWords.DetailsOf(verdict), told.GetProperty("details").EnumerateArray().Select(item => item.GetString()));
                Assert.Equal(verdict.Reason, told.GetProperty("reason").GetString());
            }
        }
    }

    [Fact]
    public void A_result_of_a_requirement_has_its_ID_and_a_descriptor()
    {
        var run = Run(Reports.Of(("acme/acme.go", Reports.Acme)), All);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Contains(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "P0700");
    }

    [Theory]
    [InlineData(SarifContent.None)]
    [InlineData(All)]
    public void Our_own_verifier_has_nothing_to_say(SarifContent content)
    {
        var log = new SarifReporter(Catalog, content).Write(Reports.Of(
            ("acme/a b#c?%.go", Reports.Acme), ("acme/one.go", "package acme"), ("quiet/quiet.go", Quiet), ("broken/x.go", "\ufeffpackage x\nvar =\n")));

        Assert.Empty(SarifVerifier.Verify(System.Text.Encoding.UTF8.GetBytes(log), forGitHub: content == SarifContent.None));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        (string, string)[] files = [("b/b.go", Reports.Acme), ("acme/acme.go", Reports.Acme), ("quiet/quiet.go", Quiet)];
        var log = new SarifReporter(Catalog, All).Write(Reports.Of(files));

        Assert.Equal(log, new SarifReporter(Catalog, All).Write(Reports.Of([.. files.Reverse()])));
    }

    [Fact]
    public void Of_more_results_than_fit_the_weightiest_stay_and_a_notice_counts_the_rest()
    {
        var notices = new List<string>();
        var report = Reports.Of(("p/p.go", "package p\n\nfunc f() (int, error)\n\nfunc g() {\n\t//p0:ignore P0604 nothing is there\n\t_, _ = f()\n\t_, _ = f()\n}\n"));
        var reporter = new SarifReporter(Catalog, SarifContent.None, notices.Add) { Limits = SarifLimits.GitHub with { Results = 2 } };

        var run = JsonDocument.Parse(reporter.Write(report)).RootElement.GetProperty("runs")[0];

        Assert.Equal(["P0601", "P0601"], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()));
        Assert.StartsWith("left out of the SARIF log: 1 result,", Assert.Single(notices));
        var notification = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];
        Assert.Equal("PN0004", notification.GetProperty("descriptor").GetProperty("id").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_long_flow_keeps_its_end()
    {
        ImmutableArray<FlowStep> steps = [.. Enumerable.Range(0, 10).Select(index => new FlowStep(default, $"{index}"))];

        Assert.Equal(["0", "1", "9"], (SarifLimits.GitHub with { FlowSteps = 3 }).Choose(steps).Select(step => step.Text));
    }

    [Theory]
    [InlineData(BaselineState.None, null)]
    [InlineData(BaselineState.New, "new")]
    [InlineData(BaselineState.Unchanged, "unchanged")]
    public void The_state_against_a_baseline_is_told(BaselineState state, string? word)
    {
        var program = GoCode.Program([("acme/acme.go", Reports.Acme)]);
        var found = GoCode.Run(program);
        var result = found with { Packages = [.. found.Packages.Select(package => package with { Findings = [.. package.Findings.Select(finding => finding with { BaselineState = state })] })] };
        var report = new Report(result, VerdictTable.Compute(result), [], new RunReceipt(program, () => null) { ToolVersion = "1.2.3", RuleSetVersion = "0" });

        Assert.All(Results(report, SarifContent.None), item => Assert.Equal(word, item.TryGetProperty("baselineState", out var told) ? told.GetString() : null));
    }

    [Fact]
    public void A_result_shows_its_text_and_the_lines_around_it()
    {
        var result = Results(Reports.Of(("acme/acme.go", Reports.Acme)), SarifContent.None).Single(item => item.GetProperty("ruleId").GetString() == "P0102");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("a.Job.Send", place.GetProperty("region").GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal("func (a *Acme) Invoke() error {\n\ta.Job.Send(a.asset)\n\treturn nil", place.GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal(["Acme"], result.GetProperty("properties").GetProperty("integrations").EnumerateArray().Select(name => name.GetString()));
    }

    private static string Quiet { get; } =
        "package quiet\n" + string.Concat(Enumerable.Repeat("// A line.\n", 398)) + "var X = 1 //p0:ignore P0701 a table is read as a whole\n";

    private static string? KindOf(JsonElement result) => result.TryGetProperty("kind", out var kind) ? kind.GetString() : null;

    private static List<JsonElement> Results(Report report, SarifContent content) => [.. Run(report, content).GetProperty("results").EnumerateArray()];

    private static JsonElement Run(Report report, SarifContent content)
        => JsonDocument.Parse(new SarifReporter(Catalog, content).Write(report)).RootElement.GetProperty("runs")[0];
}
