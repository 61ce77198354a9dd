using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Explaining;

/// <summary>What <c>p0 explain ID FILE:LINE</c> has to say, on the sample that keeps all requirements and on edits of it.</summary>
public sealed class ExplanationTests
{
    private static readonly string Sample = System.IO.File.ReadAllText(System.IO.Path.Combine(RepositoryPaths.Root, "samples/acme/acme.go"));

    [Theory]
    [InlineData("P0101", "type Vendor struct", "the filter's field is 'Filter'")]
    [InlineData("P0102", "task.Job.Send(asset)", "there a filter call accepted it")]
    [InlineData("P0102", "task.Job.Send(asset)", "accepted on every path: nothing is reported")]
    [InlineData("P0202", "resp, err := task.client.GetAsset", "'task.client.GetAsset' is external: its receiver's type is declared nowhere")]
    [InlineData("P0202", "if isNotFoundError(err)", "'isNotFoundError' is not external: it is declared nowhere that was read")]
    [InlineData("P0202", "resp, err := task.client.GetAsset", "so the answer rests on something: real API query")]
    [InlineData("P0203", "return resp.ID", "every return that may say true rests on what was answered")]
    [InlineData("P0302", "err := task.ValidateCredentials()", "the first call is 'task.ValidateCredentials'")]
    [InlineData("P0303", "err := task.ValidateCredentials()", "every way from its error leaves with an error")]
    [InlineData("P0401", "group := errgroup.Group{}", "no path leads to a Go of it without a limit")]
    [InlineData("P0402", "group.SetLimit(10)", "the limit is 10")]
    [InlineData("P0404", "group.Wait()", "some path waits for it")]
    [InlineData("P0403", "task.transformAsset(item)", "'item' is declared by no loop: a copy")]
    [InlineData("P0501", "for page := 0", "it is a pagination loop: what goes into this call is set from its own results")]
    [InlineData("P0502", "for page := 0", "can be left by 'resp.NextToken == \"\"'")]
    [InlineData("P0503", "for page := 0", "'page' is compared with 'maxPages', a named constant; every turn passes it")]
    [InlineData("P0504", "for page := 0", "the constant ends it (maxPages=1000): nothing is reported")]
    [InlineData("P0501", "for _, item := range", "it ranges over a collection")]
    [InlineData("P0603", "task.Job.Send(asset)", "its results are not known")]
    [InlineData("P0605", "return group.Wait()", "called in place, which is no bare return")]
    [InlineData("P0606", "if err := task.ValidateCredentials()", "the error is used there or later")]
    public void What_is_kept_is_explained(string id, string line, string wanted) => Assert.Contains(wanted, Explain(id, Sample, line), StringComparison.Ordinal);

    [Theory]
    [InlineData("P0102", "if task.Filter.Asset(asset) {", "if len(\"x\") > 2 {", "task.Job.Send(asset)", "there no filter call decided on it")]
    [InlineData("P0103", "if task.Filter.Asset(asset) {", "if !task.Filter.Asset(asset) {", "task.Job.Send(asset)", "there the filter rejected it")]
    [InlineData("P0203", "return false, fmt.Errorf(\"checking affiliation: %w\", err)", "return true, nil", "return resp.ID", "this return may say true because the question failed: P0203")]
    [InlineData("P0401", "group.SetLimit(10)", "", "group.Go(func", "a path leads to this Go without a limit before it: P0401")]
    [InlineData("P0402", "group.SetLimit(10)", "group.SetLimit(-1)", "group.SetLimit", "the limit is -1, which limits nothing")]
    [InlineData("P0403", "item := item", "", "task.transformAsset(item)", "'item' is declared by a loop around it: P0403")]
    [InlineData("P0404", "return group.Wait()", "return nil", "group.Go(func", "no path waits for it, and it goes nowhere else")]
    [InlineData("P0502", "page < maxPages; page++", "; page++", "for page := 0", "no constant bounds it, although the package has 'maxPages'")]
    [InlineData("P0503", "nextToken = resp.NextToken", "page = 0", "for page := 0", "the counter is set back")]
    [InlineData("P0602", "resp, err := task.client.ListAssets", "resp, _ := task.client.ListAssets", "resp, _ :=", "result 2 of 2 is dropped: the callee is not known, and its last result is presumed to be an error")]
    [InlineData("P0605", "return fmt.Errorf(\"listing page %d: %w\", page, err)", "return err", "return err", "'task.client.ListAssets', whose error is from outside the package")]
    public void What_is_broken_is_explained(string id, string whole, string broken, string line, string wanted)
    {
        Assert.Contains(whole, Sample, StringComparison.Ordinal);
        Assert.Contains(wanted, Explain(id, Sample.Replace(whole, broken, StringComparison.Ordinal), line), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_does_not_concern_the_rule_is_told_what_does()
    {
        var explained = Of("P0501", Sample, "package acme");

        Assert.Empty(explained.Explanations);
        Assert.NotEmpty(explained.Nearby);
    }

    /// <summary>An explanation is never at odds with what is reported: where the rule speaks, something is told.</summary>
    [Fact]
    public void Every_finding_of_an_explained_rule_has_an_explanation()
    {
        foreach (var name in GoCase.Names().Where(name => Explainers.Create().SelectMany(explainer => explainer.Rules).Any(rule => name.StartsWith(rule.Stem, StringComparison.Ordinal))))
        {
            var goCase = GoCase.Load(name);
            var options = goCase.Options.Analysis;
            var result = GoCode.Run(GoCode.Program(goCase.Files, goCase.Options.GoVersion), options);
            foreach (var finding in result.Findings.Where(finding => Explainers.Create().Any(explainer => explainer.Rules.Contains(finding.Rule))))
            {
                var explained = PlaceExplanation.Of(finding.Location.File, Messages.LineOf(finding.Location), finding.Rule, Explainers.Create(), result, options);
                Assert.True(!explained.Explanations.IsEmpty, $"{finding.Location.File.Path}:{Messages.LineOf(finding.Location)} {finding.Rule.Id} in {name}");
            }
        }
    }

    private static string Explain(string id, string source, string line)
        => string.Join('\n', Of(id, source, line).Explanations.SelectMany(explanation => explanation.Steps).Select(step => step.Text));

    private static PlaceExplanation Of(string id, string source, string line)
    {
        var program = GoCode.Program(source);
        var rule = AllRules.Descriptors.Single(rule => rule.Id == id);
        var number = source[..source.IndexOf(line, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        return PlaceExplanation.Of(program.Packages[0].Files[0], number, rule, Explainers.Create(), GoCode.Run(program), AnalysisOptions.Default);
    }
}
