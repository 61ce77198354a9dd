using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Analysis;

/// <summary>Which findings a comment suppresses. Every identifier <c>bad</c> is a P0601 here, every <c>worse</c> a P0602.</summary>
public sealed class SuppressionTests
{
    [Theory]
    [InlineData("var bad int //p0:ignore P0601 by contract")]
    [InlineData("//p0:ignore P0601 by contract\nvar bad int")]
    [InlineData("//p0:ignore\tP0601\tby contract\nvar bad int")]
    [InlineData("//p0:ignore P0602,P0601 by contract\nvar bad, worse int")]
    [InlineData("//p0:ignore P0602 , P0601 by contract\nvar bad, worse int")]
    [InlineData("// The number of things.\n//p0:ignore P0601 by contract\n// It grows.\nvar bad int")]
    [InlineData("//p0:ignore P0601 by contract\n//p0:ignore P0602 by contract\nvar bad, worse int")]
    [InlineData("//p0:ignore P0601 by contract\nfunc f() {\n\tg()\n\tbad()\n}")]
    [InlineData("func f() {\n\t//p0:ignore P0601 by contract\n\tfor range 3 {\n\t\tg()\n\t\tbad()\n\t}\n}")]
    [InlineData("func f() {\n\t//p0:ignore P0601 by contract\n\tg(func() {\n\t\tbad()\n\t})\n}")]
    [InlineData("func f() {\n\tg(\n\t\t//p0:ignore P0601 by contract\n\t\tbad,\n\t)\n}")]
    [InlineData("var (\n\tx int\n\t//p0:ignore P0601 by contract\n\tbad = []int{\n\t\t1,\n\t}\n)")]
    [InlineData("//p0:ignore P0601 until 2026-06-15 by contract\nvar bad int")]
    [InlineData("//p0:ignore P0601 until the vendor mends it\nvar bad int")]
    public void A_suppression_covers_its_line_or_what_follows_it(string code)
    {
        var result = Run(code);

        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.True(finding.IsSuppressed, finding.ToString()));
    }

    [Theory]
    [InlineData("//p0:ignore P0601 by contract\n\nvar bad int")]
    [InlineData("//p0:ignore P0601 by contract\nvar x int\nvar bad int")]
    [InlineData("//p0:ignore P0602 by contract\nvar bad int")]
    [InlineData("var bad int\n//p0:ignore P0601 by contract")]
    [InlineData("var x int //p0:ignore P0601 by contract\nvar bad int")]
    [InlineData("func f() { //p0:ignore P0601 by contract\n\tbad()\n}")]
    [InlineData("func f() {\n\t//p0:ignore P0601 by contract\n\tif g() {\n\t}\n\tbad()\n}")]
    [InlineData("func f() {\n\tif g() {\n\t//p0:ignore P0601 by contract\n\t} else {\n\t\tbad()\n\t}\n}")]
    [InlineData("/*p0:ignore P0601 by contract*/\nvar bad int")]
    [InlineData("//p0:ignored P0601 by contract\nvar bad int")]
    [InlineData("const s = `\n//p0:ignore P0601 by contract\n`; var bad int")]
    [InlineData("const s = \"//p0:ignore P0601 by contract\"; var bad int")]
    public void A_suppression_covers_nothing_else(string code)
    {
        var finding = Assert.Single(Run(code).Findings, finding => finding.Rule == Descriptors.P0601AllResultsDiscarded);

        Assert.False(finding.IsSuppressed);
    }

    [Theory]
    [InlineData("//p0:ignore", SuppressionProblem.NoRule)]
    [InlineData("//p0:ignore P0601", SuppressionProblem.NoReason)]
    [InlineData("//p0:ignore P0601 --", SuppressionProblem.NoReason)]
    [InlineData("//p0:ignore P0601,", SuppressionProblem.NoReason)]
    [InlineData("//p0:ignore P0601 until 2030-01-01", SuppressionProblem.NoReason)]
    [InlineData("//p0:ignore P9999 by contract", SuppressionProblem.UnknownId)]
    [InlineData("//p0:ignore P0601,P9999 by contract", SuppressionProblem.UnknownId)]
    [InlineData("//p0:ignore p0601 by contract", SuppressionProblem.UnknownId)]
    [InlineData("//p0:ignore by contract", SuppressionProblem.UnknownId)]
    [InlineData("//p0:ignore P0001 by contract", SuppressionProblem.NotSuppressible)]
    [InlineData("//p0:ignore P0601,P0003 by contract", SuppressionProblem.NotSuppressible)]
    [InlineData("//p0:ignore P0601 until 2026-06-14 by contract", SuppressionProblem.Expired)]
    [InlineData("//p0:ignore P0601 until 2026-02-30 by contract", SuppressionProblem.InvalidDate)]
    [InlineData("//p0:ignore P0601 until 1.7.2026 by contract", SuppressionProblem.InvalidDate)]
    [InlineData("// p0:ignore P0601 by contract", SuppressionProblem.SpaceBeforeDirective)]
    public void An_invalid_suppression_suppresses_nothing_and_is_told_about_alone(string comment, SuppressionProblem problem)
    {
        var result = Run($"{comment}\nvar bad int");

        Assert.Equal(problem, Assert.Single(Suppressions($"{comment}\nvar bad int")).Problem);
        Assert.Equal(["P0002", "P0601"], result.Findings.Select(finding => finding.Rule.Id));
        Assert.DoesNotContain(result.Findings, finding => finding.IsSuppressed);
        Assert.Empty(result.AllInternalErrors);
    }

    [Fact]
    public void A_suppression_that_suppresses_nothing_is_told_about()
        => Assert.Equal(["P0003"], Run("//p0:ignore P0601 by contract\nvar good int").Findings.Select(finding => finding.Rule.Id));

    [Fact]
    public void Of_two_suppressions_the_nearer_is_used_and_the_other_unused()
    {
        var result = Run("//p0:ignore P0601 the whole function\nfunc f() {\n\tbad() //p0:ignore P0601 this call\n}");

        Assert.Equal("this call", result.Findings.Single(finding => finding.IsSuppressed).Suppression!.Reason);
        Assert.Equal("P0003", result.Findings.Single(finding => !finding.IsSuppressed).Rule.Id);
    }

    [Fact]
    public void A_suppression_of_several_rules_is_used_when_one_of_them_reports()
        => Assert.All(Run("//p0:ignore P0601,P0602 by contract\nvar bad int").Findings, finding => Assert.True(finding.IsSuppressed));

    [Fact]
    public void What_a_broken_rule_would_have_said_leaves_its_suppressions_open()
    {
        var broken = new FakeAnalyzer(Descriptors.P0601AllResultsDiscarded, context => context.RegisterFileAction(_ => throw new InvalidOperationException("broken")));

        var result = GoCode.Run(GoCode.Program("package a\n\n//p0:ignore P0601 by contract\nvar good int\n"), null, [.. Own(), broken]);

        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_suppression_of_a_rule_that_did_not_run_is_not_unused()
        => Assert.Empty(Run("//p0:ignore P0403 by contract\nvar good int").Findings);

    [Fact]
    public void A_file_that_does_not_parse_leaves_its_suppressions_open()
        => Assert.DoesNotContain(Run("//p0:ignore P0601 by contract\nvar good int\nvar = 3").Findings, finding => finding.Rule.Id == "P0003");

    [Fact]
    public void The_tools_own_findings_cannot_be_suppressed()
        => Assert.All(Run("//p0:ignore P0001 by contract\nvar = 3").Findings, finding => Assert.False(finding.IsSuppressed));

    private static AnalysisResult Run(string code)
        => GoCode.Run(
            GoCode.Program($"package a\n\n{code}\n"),
            AnalysisOptions.Default with { Today = new DateOnly(2026, 6, 15) },
            [.. Own(), FakeAnalyzer.Names(Descriptors.P0601AllResultsDiscarded, "bad"), FakeAnalyzer.Names(Descriptors.P0602ErrorDiscarded, "worse")]);

    private static Analyzer[] Own() => [.. AllRules.CreateAnalyzers().Where(analyzer => analyzer.SupportedDiagnostics[0].Requirement == Requirement.Input)];

    private static List<Suppression> Suppressions(string code)
    {
        var seen = new List<Suppression>();
        var listener = new FakeAnalyzer(Descriptors.P0002SuppressionInvalid, context => context.RegisterSuppressionAction(found => seen.AddRange(found.Suppressions)));
        GoCode.Run(GoCode.Program($"package a\n\n{code}\n"), AnalysisOptions.Default with { Today = new DateOnly(2026, 6, 15) }, listener);
        return seen;
    }
}
