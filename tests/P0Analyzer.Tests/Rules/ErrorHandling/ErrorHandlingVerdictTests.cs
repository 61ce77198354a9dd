using P0Analyzer.Analysis;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Rules.ErrorHandling;

/// <summary>What the requirement's evidence, which speaks of an integration as a whole, is said of.</summary>
public sealed class ErrorHandlingVerdictTests
{
    private const string Wrapping = "if err := os.Remove(a.path); err != nil {\n\t\treturn fmt.Errorf(\"removing: %w\", err)\n\t}\n\treturn nil";

    [Fact]
    public void All_errors_are_wrapped_where_nothing_is_found()
    {
        var verdict = VerdictOn(Wrapping);

        Assert.Equal(VerdictStatus.Pass, verdict.Status);
        Assert.Equal(("all errors wrapped", null), (Assert.Single(verdict.Evidence).Note, verdict.Evidence[0].Location));
    }

    [Fact]
    public void A_failure_does_not_claim_that_all_errors_are_wrapped()
    {
        var verdict = VerdictOn("_ = os.Remove(a.path)\n\treturn nil");

        Assert.Equal(VerdictStatus.Fail, verdict.Status);
        Assert.Empty(verdict.Evidence);
    }

    [Fact]
    public void A_warning_does_not_claim_it()
    {
        var verdict = VerdictOn("if err := os.Remove(a.path); err != nil {\n\t\treturn nil\n\t}\n\treturn nil");

        Assert.Equal(VerdictStatus.Warn, verdict.Status);
        Assert.Empty(verdict.Evidence);
    }

    [Fact]
    public void A_suppressed_finding_is_the_only_evidence()
    {
        var verdict = VerdictOn("_ = os.Remove(a.path) //p0:ignore P0602 it may be gone\n\treturn nil");

        Assert.Equal(VerdictStatus.Pass, verdict.Status);
        Assert.Equal("P0602 suppressed: it may be gone", Assert.Single(verdict.Evidence).Note);
    }

    [Fact]
    public void A_finding_in_the_files_of_one_integration_leaves_the_other_its_evidence()
    {
        var beta = Integration("Beta", "_ = os.Remove(a.path)\n\treturn fmt.Errorf(\"no\")");
        var program = GoCode.Program([("acme.go", Integration("Acme", Wrapping)), ("beta.go", beta)]);

        var verdicts = VerdictTable.Compute(GoCode.Run(program));

        Assert.Equal(["Acme Pass 1", "Beta Fail 0"], verdicts.Select(Summary));
    }

    private static Verdict VerdictOn(string body)
    {
        var program = GoCode.Program(Integration("Acme", body));
        return Assert.Single(VerdictTable.Compute(GoCode.Run(program)))[Requirement.ErrorHandling];
    }

    private static string Summary(IntegrationVerdicts verdicts)
    {
        var verdict = verdicts[Requirement.ErrorHandling];
        return $"{verdicts.Integration.Name} {verdict.Status} {verdict.Evidence.Length}";
    }

    private static string Integration(string name, string body)
        => $$"""
            package acme

            import (
            	"fmt"
            	"os"
            )

            type {{name}} struct{ path string }

            func (a *{{name}}) Match() bool { return true }

            func (a *{{name}}) Invoke() error {
            	{{body}}
            }
            """;
}
