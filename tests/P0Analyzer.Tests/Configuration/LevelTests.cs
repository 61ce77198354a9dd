using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Configuration;

/// <summary>What a rule's level does to findings, suppressions and verdicts.</summary>
public sealed class LevelTests
{
    private const string Acme = """
        package acme

        import "fmt"

        type Acme struct{}

        func (a *Acme) Match() bool { return true }

        func (a *Acme) Invoke() error {
        	_, _ = fmt.Sscan("1")
        	return nil
        }

        """;

    [Fact]
    public void A_rule_that_is_off_reports_nothing_and_no_pass_without_it_is_a_plain_one()
    {
        var verdict = Verdict(Acme, ("P0601", null));

        Assert.Equal(VerdictStatus.Pass, verdict.Status);
        Assert.Equal("by configuration P0601 off", verdict.Reason);
        Assert.DoesNotContain(verdict.Evidence, evidence => evidence.Note == "all errors wrapped");
    }

    [Fact]
    public void With_all_its_errors_off_the_verdict_says_that_nothing_can_fail()
    {
        var verdict = Verdict(Acme, ("P0601", null), ("P0602", null), ("P0603", null), ("P0604", DiagnosticLevel.Note), ("P0605", null));

        Assert.Equal("by configuration P0601, P0602, P0603, P0605 off, P0604 only note, so that nothing can fail it", verdict.Reason);
    }

    [Theory]
    [InlineData(DiagnosticLevel.Error, VerdictStatus.Fail)]
    [InlineData(DiagnosticLevel.Warning, VerdictStatus.Warn)]
    [InlineData(DiagnosticLevel.Note, VerdictStatus.Pass)]
    public void A_level_decides_as_if_the_page_had_it(DiagnosticLevel level, VerdictStatus status)
    {
        var verdict = Verdict(Acme, ("P0601", level));

        Assert.Equal(status, verdict.Status);
        Assert.Equal(level, Assert.Single(verdict.Findings).Level);
    }

    [Fact]
    public void Without_settings_there_is_no_reason()
        => Assert.Null(Verdict(Acme.Replace("_, _ = fmt.Sscan(\"1\")", "fmt.Println(1)", StringComparison.Ordinal)).Reason);

    [Fact]
    public void A_suppression_of_a_rule_that_is_off_is_not_unused()
    {
        const string code = "package a\n\n//p0:ignore P0601 by contract\nvar x int\n";

        Assert.Equal(["P0003"], Run(code).Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(Run(code, ("P0601", null)).Findings);
        Assert.Empty(Run(code, ("P0003", null)).Findings);
    }

    private static Verdict Verdict(string code, params (string Id, DiagnosticLevel? Level)[] levels)
        => Assert.Single(VerdictTable.Compute(Run(code, levels)))[Requirement.ErrorHandling];

    private static AnalysisResult Run(string code, params (string Id, DiagnosticLevel? Level)[] levels)
        => GoCode.Run(
            GoCode.Program(code),
            AnalysisOptions.Default with { Levels = new RuleLevels(levels.Select(one => KeyValuePair.Create(one.Id, one.Level))) });
}
