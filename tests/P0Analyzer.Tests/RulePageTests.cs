using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests;

/// <summary>Runs the examples of the rules' pages, so that no page says what is not so.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string, int> Examples(string kind)
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in AllRules.Descriptors)
        {
            for (var i = 0; i < PageExample.Read(rule, kind).Count; i++) data.Add(rule.Stem, i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples), "bad")]
    public void A_bad_example_reports_its_rule(string stem, int index)
    {
        var (rule, example) = Load(stem, "bad", index);
        var said = Say(example);

        Assert.True(said.Exists(finding => finding.Rule == rule), $"{stem}: the example at line {example.Line} reports {Words(said)}, not {rule.Id}");
    }

    [Theory]
    [MemberData(nameof(Examples), "good")]
    public void A_good_example_reports_nothing_at_all(string stem, int index)
    {
        var (_, example) = Load(stem, "good", index);
        var said = Say(example);

        Assert.True(said.Count == 0, $"{stem}: the example at line {example.Line} reports {Words(said)}");
    }

    [Fact]
    public void Every_page_has_a_bad_and_a_good_example()
    {
        foreach (var rule in AllRules.Descriptors)
        {
            Assert.NotEmpty(PageExample.Read(rule, "bad"));
            Assert.NotEmpty(PageExample.Read(rule, "good"));
        }
    }

    private static (DiagnosticDescriptor Rule, PageExample Example) Load(string stem, string kind, int index)
    {
        var rule = AllRules.Descriptors.Single(descriptor => descriptor.Stem == stem);
        return (rule, PageExample.Read(rule, kind)[index]);
    }

    private static List<Finding> Say(PageExample example)
    {
        var program = GoCode.Program([(example.Options.FileName ?? "example.go", example.Text)], example.Options.GoVersion);
        var result = GoCode.Run(program, example.Options.Analysis);
        Assert.Empty(result.AllInternalErrors);
        return [.. result.Findings.Where(finding => !finding.IsSuppressed)];
    }

    private static string Words(List<Finding> findings)
        => findings.Count == 0 ? "nothing" : string.Join(", ", findings.Select(finding => $"{finding.Rule.Id} \"{Messages.Of(finding)}\""));
}
