using GoGrammar.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Rules.FileSize;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Rules.FileSize;

/// <summary>How lines are counted, and what is said of the longest file.</summary>
public sealed class FileLinesTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("package a", 1)]
    [InlineData("package a\n", 1)]
    [InlineData("package a\n\n", 2)]
    [InlineData("package a\n// end", 2)]
    [InlineData("package a\r\n\r\n// end\r\n", 3)]
    [InlineData("package a\r\n// end", 2)]
    [InlineData("package a\r// no line of its own\n", 1)]
    public void Lines_are_counted_as_wc_does_and_a_last_one_without_an_end_besides(string text, int expected)
        => Assert.Equal(expected, FileLines.Count(SourceText.From(text)));

    [Theory]
    [InlineData(349, "\n", false, false)]
    [InlineData(350, "\n", true, false)]
    [InlineData(399, "\r\n", true, false)]
    [InlineData(400, "\n", false, true)]
    [InlineData(400, "\r\n", false, true)]
    [InlineData(1000, "\n", false, true)]
    public void From_350_lines_a_file_is_near_the_limit_and_from_400_too_long(int lines, string end, bool isNear, bool isTooLong)
    {
        var result = GoCode.Run(GoCode.Program("package a" + string.Concat(Enumerable.Repeat(end, lines))));

        var findings = Assert.Single(result.Packages).Findings;
        Assert.Equal(isNear, findings.Any(finding => finding is { Rule.Id: "P0702", Level: DiagnosticLevel.Note } && LineOf(finding) == 350));
        Assert.Equal(isTooLong, findings.Any(finding => finding.Rule.Id == "P0701" && LineOf(finding) == 400));
        Assert.Equal(isNear || isTooLong ? 1 : 0, findings.Length);
    }

    [Fact]
    public void The_evidence_counts_the_longest_file_and_reports_say_how_many_there_are()
    {
        const string Handler = "package acme\n\ntype Acme struct{}\n\nfunc (a *Acme) Invoke() error { return nil }\n\nfunc (a *Acme) CheckAffiliation() bool { return false }\n";
        var program = GoCode.Program([("acme.go", Handler), ("acme_types.go", "package acme\n"), ("acme_client.go", "package acme\n" + new string('\n', 284))]);

        var verdicts = Assert.Single(VerdictTable.Compute(GoCode.Run(program)));

        var evidence = Assert.Single(verdicts.Verdicts.Single(verdict => verdict.Requirement == Requirement.FileSize).Evidence);
        Assert.Equal(("285 lines", "3 files, longest 285 lines", "acme_client.go"), (evidence.Note, evidence.InReports, evidence.Location!.Value.File.Path));
    }

    private static int LineOf(Finding finding) => finding.Location.File.Text.GetLine(finding.Location.Span.Start);
}
