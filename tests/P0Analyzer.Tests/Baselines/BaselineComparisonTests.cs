using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;
using Taken = P0Analyzer.Analysis.Baseline;

namespace P0Analyzer.Tests.Baselines;

/// <summary>What is new against a baseline, and what of the baseline is stale.</summary>
public sealed class BaselineComparisonTests
{
    private const string Twice = "\t_ = save()\n\t_ = save()\n";

    [Fact]
    public void What_a_baseline_was_made_of_is_unchanged_and_nothing_is_stale()
    {
        var result = Run(Code(Twice));
        var (compared, stale) = Compare(result, BaselineOf(result));

        Assert.Equal([BaselineState.Unchanged, BaselineState.Unchanged], compared.Findings.Select(finding => finding.BaselineState));
        Assert.Empty(stale);
    }

    [Fact]
    public void Of_equal_findings_only_as_many_are_known_as_the_baseline_counts()
    {
        var baseline = BaselineOf(Run(Code(Twice)));
        Assert.Equal(2, Assert.Single(baseline.Entries).Count);

        var more = Compare(Run(Code(Twice + "\t_ = save()\n")), baseline);
        Assert.Equal([BaselineState.Unchanged, BaselineState.Unchanged, BaselineState.New], more.Result.Findings.Select(finding => finding.BaselineState));
        Assert.Empty(more.Left);

        var fewer = Compare(Run(Code("\t_ = save()\n")), baseline);
        Assert.Equal(BaselineState.Unchanged, Assert.Single(fewer.Result.Findings).BaselineState);
        Assert.Equal(1, Assert.Single(fewer.Left).Count);
    }

    [Fact]
    public void One_finding_in_place_of_another_is_new_and_the_other_stale()
    {
        var (compared, stale) = Compare(Run(Code("\t_ = load()\n")), BaselineOf(Run(Code("\t_ = save()\n"))));

        Assert.Equal(BaselineState.New, Assert.Single(compared.Findings).BaselineState);
        Assert.Contains("save()", Assert.Single(stale).Key.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_file_may_be_renamed_but_a_second_one_is_new()
    {
        var long1 = "package acme\n" + new string('\n', 500);
        var baseline = BaselineOf(Run(("p/a.go", long1)));

        Assert.Equal(BaselineState.Unchanged, Assert.Single(Compare(Run(("p/b.go", long1)), baseline).Result.Findings).BaselineState);
        var both = Compare(Run(("p/a.go", long1), ("p/b.go", long1)), baseline).Result.Findings;
        Assert.Equal([BaselineState.Unchanged, BaselineState.New], both.Select(finding => finding.BaselineState));
        var other = Compare(Run(("p/a.go", "package acme\n"), ("p/b.go", long1)), baseline);
        Assert.Equal(BaselineState.New, Assert.Single(other.Result.Findings).BaselineState);
        Assert.Equal("a.go", Assert.Single(other.Left).Key.Code);
    }

    [Fact]
    public void What_is_suppressed_or_about_the_tools_own_input_is_in_no_baseline()
    {
        var result = Run(Code("\t//p0:ignore P0602 by contract\n\t_ = save()\n\t//p0:ignore P0601\n\t_ = load()\n"));
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "P0002");

        var entry = Assert.Single(BaselineOf(result).Entries);
        Assert.Contains("load()", entry.Key.Code, StringComparison.Ordinal);
        Assert.Equal(
            [(true, BaselineState.None), (false, BaselineState.New), (false, BaselineState.Unchanged)],
            Compare(result, BaselineOf(result)).Result.Findings.Select(finding => (finding.IsSuppressed, finding.BaselineState)));
    }

    [Fact]
    public void A_file_is_read_back_as_it_was_written()
    {
        var baseline = BaselineOf(Run(("pkg/ä b/acme.go", Code("\t_ = save(`a\"\\n\u2028<`)\n").Text), ("p/a.go", "package p\n" + new string('\n', 500))));
        var bytes = BaselineText.Write(baseline);
        var read = BaselineReader.Read(bytes, new RuleCatalog(AllRules.Descriptors));

        Assert.Equal(bytes, BaselineText.Write(read));
        Assert.Equal(baseline.Entries.Select(entry => (entry.Key, entry.Count)), read.Entries.Select(entry => (entry.Key, entry.Count)));
        Assert.Equal(1 + baseline.Entries.Length, bytes.Count(one => one == '\n'));
        Assert.Equal([2, 3], read.Entries.Select(entry => entry.Line));
    }

    private static (string Path, string Text) Code(string body) => ("p/acme.go", $$"""
        package acme

        import "errors"

        func run() {
        {{body}}}

        func save(text ...string) error { return errors.New("x") }

        func load() error { return errors.New("y") }

        """);

    private static AnalysisResult Run(params (string Path, string Text)[] files) => GoCode.Run(GoCode.Program(files));

    private static Taken BaselineOf(AnalysisResult result) => Taken.Of(result, folder => folder);

    private static (AnalysisResult Result, System.Collections.Immutable.ImmutableArray<BaselineEntry> Left) Compare(AnalysisResult result, Taken baseline)
        => BaselineComparison.Compare(result, baseline, folder => folder);
}
