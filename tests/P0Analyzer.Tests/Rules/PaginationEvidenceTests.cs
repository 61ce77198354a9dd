using P0Analyzer.Analysis;
using P0Analyzer.Rules.Pagination;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Rules;

/// <summary>Whose pass the evidence of a pagination loop is, when loop and constant stand in different files.</summary>
public sealed class PaginationEvidenceTests
{
    private const string Limits = "package vendors\n\nconst maxPages = 7\n";

    [Fact]
    public void The_evidence_is_the_constants_line_wherever_the_loop_stands()
    {
        var evidence = Assert.Single(PaginationOf("Acme", ("limits.go", Limits), ("acme.go", Looping("Acme"))).Evidence);

        Assert.Equal(new SeenEvidence("limits.go", 3, "pagination", "maxPages=7"), Messages.Of(evidence));
    }

    [Fact]
    public void An_integration_whose_loop_uses_anothers_constant_passes()
    {
        var verdict = PaginationOf("Acme", ("zeta.go", $"{Idle("Zeta")}\nconst maxPages = 7\n"), ("acme.go", Looping("Acme")));

        Assert.Equal(VerdictStatus.Pass, verdict.Status);
    }

    [Fact]
    public void An_integration_without_a_loop_does_not_pass_by_anothers()
    {
        var verdict = PaginationOf("Zeta", ("zeta.go", $"{Idle("Zeta")}\nconst maxPages = 7\n"), ("acme.go", Looping("Acme")));

        Assert.Equal(VerdictStatus.NotApplicable, verdict.Status);
    }

    private static Verdict PaginationOf(string integration, params (string Path, string Text)[] files)
    {
        Analyzer[] rules = [new P0501PaginationUnbounded(), new P0502PaginationWithoutMaxPages(), new P0503MaxPagesIneffective(), new P0504MaxPagesNotNamed()];
        var verdicts = VerdictTable.Compute(GoCode.Run(GoCode.Program(files), null, rules));
        return Assert.Single(verdicts, verdict => verdict.Integration.Name == integration)[Requirement.Pagination];
    }

    private static string Idle(string name)
        => $"package vendors\n\ntype {name} struct{{ client *client }}\n\nfunc (v *{name}) Match(id int) bool {{ return true }}\n\nfunc (v *{name}) Invoke() error {{ return nil }}\n";

    private static string Looping(string name) => $$"""
        {{Idle(name)}}
        func (v *{{name}}) list() error {
            for page := 0; page < maxPages; page++ {
                if _, err := v.client.List(page); err != nil {
                    return err
                }
            }
            return nil
        }
        """;
}
