using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Verdicts;

/// <summary>How findings and evidence become verdicts. Every identifier <c>bad</c> is a P0601 (an error), every <c>odd</c> a P0606 (a warning).</summary>
public sealed class VerdictTests
{
    private const string Acme = "package acme\n\ntype Acme struct{}\n\nfunc (a *Acme) Invoke() error { return nil }\n\nfunc (a *Acme) Match(j int) bool { return true }\n";

    [Fact]
    public void There_are_seven_verdicts_in_the_manifests_order()
        => Assert.Equal(
            ["vmfilter", "checkaffiliation", "validatecredentials", "errgroup", "pagination", "error_handling", "file_size"],
            Single(Acme).Verdicts.Select(verdict => verdict.Requirement.Key()));

    [Fact]
    public void An_error_fails() => Assert.Equal(VerdictStatus.Fail, OfErrors($"{Acme}\nvar bad, odd int\n").Status);

    [Fact]
    public void A_warning_warns() => Assert.Equal(VerdictStatus.Warn, OfErrors($"{Acme}\nvar odd int\n").Status);

    [Fact]
    public void Nothing_said_is_not_applicable_and_no_pass()
    {
        var verdict = Single(Acme)[Requirement.Errgroup];

        Assert.Equal(VerdictStatus.NotApplicable, verdict.Status);
        Assert.Equal("nothing it speaks of occurs", verdict.Reason);
    }

    [Fact]
    public void Evidence_passes()
    {
        var verdict = Single(Acme, Evidence("Invoke", Requirement.Errgroup, "SetLimit=10"))[Requirement.Errgroup];

        Assert.Equal(VerdictStatus.Pass, verdict.Status);
        Assert.Null(verdict.Reason);
        Assert.Equal("SetLimit=10", Assert.Single(verdict.Evidence).Note);
    }

    [Fact]
    public void No_finding_on_errors_shows_that_all_are_wrapped()
    {
        var verdict = OfErrors(Acme);

        Assert.Equal(VerdictStatus.Pass, verdict.Status);
        Assert.Equal("all errors wrapped", Assert.Single(verdict.Evidence).Note);
        Assert.DoesNotContain(OfErrors($"{Acme}\nvar odd int\n").Evidence, evidence => evidence.Note == "all errors wrapped");
    }

    [Fact]
    public void A_suppressed_error_passes_but_says_so()
    {
        var verdict = OfErrors($"{Acme}\nvar bad int //p0:ignore P0601 the API has one page\n", Evidence("Invoke"));

        Assert.Equal(VerdictStatus.Pass, verdict.Status);
        Assert.Equal("P0601 suppressed: the API has one page", verdict.Reason);
        Assert.Equal(["all errors wrapped", "P0601 suppressed: the API has one page"], verdict.Evidence.Select(evidence => evidence.Note));
        Assert.Single(verdict.Suppressed);
    }

    [Fact]
    public void A_file_that_does_not_parse_makes_all_unknown_but_a_failure_stays_one()
    {
        var verdicts = Single($"{Acme}\nvar bad int\n\nvar = 3\n", Evidence("Invoke"));

        Assert.Equal(VerdictStatus.Fail, verdicts[Requirement.ErrorHandling].Status);
        Assert.All(
            verdicts.Verdicts.Where(verdict => verdict.Requirement != Requirement.ErrorHandling),
            verdict => Assert.Equal((VerdictStatus.Unknown, "acme.go does not parse"), (verdict.Status, verdict.Reason)));
        Assert.False(verdicts.IsCompliant);
    }

    [Theory]
    [InlineData("package acme\n\nvar = 3\n")]
    [InlineData("package acme\n\nfunc (a *Acme) CheckAffiliation(asset string) (bool, error) {\n")]
    public void What_an_integration_seems_to_lack_may_stand_in_a_file_that_does_not_parse(string broken)
    {
        var text = Acme.Replace("{ return nil }", "{\n\ta.Job.Send(1)\n\treturn nil\n}", StringComparison.Ordinal);
        var program = GoCode.Program([("acme.go", text), ("acme_client.go", broken)]);

        var verdicts = Assert.Single(VerdictTable.Compute(GoCode.Run(program)));

        Assert.Equal(VerdictStatus.Unknown, verdicts[Requirement.CheckAffiliation].Status);
        Assert.Equal(VerdictStatus.Unknown, verdicts[Requirement.ValidateCredentials].Status);
        Assert.DoesNotContain(verdicts[Requirement.VmFilter].Findings, finding => finding.Rule == Descriptors.P0101FilterNotInitialized);
    }

    [Fact]
    public void A_file_that_could_not_be_read_makes_all_unknown()
    {
        var program = GoProgram.Create([new SourcePackage(".", "acme", [GoCode.Parse("acme.go", Acme)], null, [new UnreadFile("acme_client.go", "permission denied")])]);

        var verdicts = Assert.Single(VerdictTable.Compute(GoCode.Run(program, null, Evidence("Invoke"))));

        Assert.All(verdicts.Verdicts, verdict => Assert.Equal(VerdictStatus.Unknown, verdict.Status));
        Assert.All(verdicts.Verdicts, verdict => Assert.Equal("acme_client.go could not be read: permission denied", verdict.Reason));
    }

    [Fact]
    public void A_rule_that_broke_makes_its_requirement_unknown_and_no_other()
    {
        var broken = new FakeAnalyzer(Descriptors.P0604ErrorNotWrapped, context => context.RegisterFileAction(_ => throw new InvalidOperationException("broken")));

        var verdicts = Single(Acme, Evidence("Invoke"), broken);

        Assert.Equal(VerdictStatus.Unknown, verdicts[Requirement.ErrorHandling].Status);
        Assert.Equal("P0604 broke on acme.go", verdicts[Requirement.ErrorHandling].Reason);
        Assert.Equal(VerdictStatus.NotApplicable, verdicts[Requirement.Pagination].Status);
    }

    [Fact]
    public void A_rule_that_broke_on_a_file_of_another_integration_does_not_count()
    {
        var broken = new FakeAnalyzer(Descriptors.P0604ErrorNotWrapped, context => context.RegisterFileAction(file =>
        {
            if (file.File.FileName == "beta.go") throw new InvalidOperationException("broken");
        }));

        var verdicts = VerdictTable.Compute(GoCode.Run(TwoIntegrations(), null, Evidence("Invoke"), broken));

        Assert.Equal(
            ["Acme Pass", "Beta Unknown"],
            verdicts.Select(integration => $"{integration.Integration.Name} {integration[Requirement.ErrorHandling].Status}"));
    }

    [Fact]
    public void Findings_and_evidence_go_by_the_integrations_files()
    {
        var program = TwoIntegrations(("beta_client.go", "package acme\n\nvar bad int\n"));

        var verdicts = VerdictTable.Compute(GoCode.Run(program, null, [.. Rules(), Evidence("Match")]));

        Assert.Equal(
            ["Acme Pass", "Beta Fail"],
            verdicts.Select(integration => $"{integration.Integration.Name} {integration[Requirement.ErrorHandling].Status}"));
    }

    [Fact]
    public void What_is_said_of_one_integration_counts_for_no_other()
    {
        var rule = Descriptors.P0201CheckAffiliationMissing;
        var analyzer = new FakeAnalyzer(rule, context => context.RegisterIntegrationAction(integration =>
        {
            var subject = integration.Integration;
            if (subject.Name == "Beta") integration.Report(new Finding(rule, new Location(subject.Files[0], new(0, 7))) { Integration = subject });
            else integration.ReportEvidence(new Evidence(Requirement.CheckAffiliation, null, "real API query", subject));
        }));

        var verdicts = VerdictTable.Compute(GoCode.Run(TwoIntegrations(), null, analyzer));

        Assert.Equal(
            ["Acme Pass", "Beta Fail"],
            verdicts.Select(integration => $"{integration.Integration.Name} {integration[Requirement.CheckAffiliation].Status}"));
    }

    [Theory]
    [InlineData("scm", Requirement.VmFilter)]
    [InlineData("file-import", Requirement.ValidateCredentials)]
    public void A_kind_that_excludes_a_requirement_says_so_with_its_reason(string kind, Requirement requirement)
    {
        var text = Acme.Replace("type Acme", $"//p0:kind {kind} there are no hosts\ntype Acme", StringComparison.Ordinal);

        var verdict = Single(text)[requirement];

        Assert.Equal(VerdictStatus.NotApplicable, verdict.Status);
        Assert.Equal($"kind {kind}: there are no hosts", verdict.Reason);
    }

    [Fact]
    public void A_note_counts_for_nothing()
    {
        var rule = Descriptors.P0702FileNearLimit;
        var verdict = Single(Acme, FakeAnalyzer.Names(rule, "Invoke"))[Requirement.FileSize];

        Assert.Equal(VerdictStatus.NotApplicable, verdict.Status);
        Assert.Single(verdict.Findings);
    }

    [Fact]
    public void An_integration_that_was_not_asked_for_has_no_verdicts_but_its_files_count_for_those_that_were()
    {
        var files = new[] { ("acme.go", Acme), ("acme_client.go", "package acme\n\nvar bad int\n"), ("beta.go", Beta()) };
        var program = GoCode.Program(files, null, "acme_client.go", "beta.go");

        var verdicts = Assert.Single(VerdictTable.Compute(GoCode.Run(program, null, [.. Rules()])));

        Assert.Equal("Acme", verdicts.Integration.Name);
        Assert.Equal(VerdictStatus.Fail, verdicts[Requirement.ErrorHandling].Status);
    }

    private static string Beta() => Acme.Replace("Acme", "Beta", StringComparison.Ordinal);

    private static GoProgram TwoIntegrations(params (string, string)[] more) => GoCode.Program([("acme.go", Acme), ("beta.go", Beta()), .. more]);

    private static Analyzer[] Rules() => [FakeAnalyzer.Names(Descriptors.P0601AllResultsDiscarded, "bad"), FakeAnalyzer.Names(Descriptors.P0606ErrorSwallowed, "odd")];

    /// <summary>Gives evidence at every method of a name.</summary>
    private static FakeAnalyzer Evidence(string method, Requirement requirement = Requirement.ErrorHandling, string note = "all errors wrapped") => new(Descriptors.P0605ErrorWithoutContext, context => context.RegisterFunctionAction(function =>
    {
        if (function.Function.Symbol?.Name != method) return;
        var location = new Location(function.File, function.Function.Syntax.Span);
        function.ReportEvidence(new Evidence(requirement, location, note));
    }));

    private static IntegrationVerdicts Single(string text, params Analyzer[] analyzers)
        => Assert.Single(VerdictTable.Compute(GoCode.Run(GoCode.Program(text), null, [.. Rules(), .. analyzers])));

    private static Verdict OfErrors(string text, params Analyzer[] analyzers) => Single(text, analyzers)[Requirement.ErrorHandling];
}
