using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations;

/// <summary>Breaks compliant packages, and rewrites them: each break is found for what it is, and no rewriting is taken for one.</summary>
public sealed class MutationTests
{
    private static readonly int ChainsPerSample = Chosen.IsAll ? 100 : 6;

    public static TheoryData<string> Samples() => [.. GoSources.All.Select(sources => sources.Name)];

    public static TheoryData<string> BreakingNames() => [.. Operators.Breaking.Select(breaking => breaking.Name)];

    public static TheoryData<string> PreservingNames() => [.. Operators.Preserving.Select(preserving => preserving.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_samples_are_compliant(string name)
    {
        var outcome = GoSources.Of(name).Outcome;

        Assert.Empty(outcome.Findings);
        Assert.All(outcome.Verdicts, line => Assert.All(line.Split(' '), status => Assert.True(status is "Pass" or "NotApplicable", line)));
    }

    [Theory]
    [MemberData(nameof(BreakingNames))]
    public void Every_break_is_found_for_what_it_is(string name)
        => AssertRight([.. GoSources.All.SelectMany(sources => Chosen.From(Mutant.By(Operators.Breaking.Single(breaking => breaking.Name == name), sources)))]);

    [Theory]
    [MemberData(nameof(PreservingNames))]
    public void No_rewriting_changes_a_verdict(string name)
        => AssertRight([.. GoSources.All.SelectMany(sources => Chosen.From(Mutant.By(Operators.Preserving.Single(preserving => preserving.Name == name), sources)))]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Rewritings_hide_no_break(string name)
    {
        var sources = GoSources.Of(name);
        var random = new Random(Chosen.Seed);
        var mutants = new List<Mutant>();
        for (var chain = 0; chain < ChainsPerSample; chain++)
        {
            var rewritten = Chain.Rewrite(sources, random);
            mutants.Add(new Mutant(rewritten, sources, []));
            if (Chain.Break(rewritten, sources, random) is { } broken) mutants.Add(broken);
        }

        AssertRight(mutants);
    }

    /// <summary>Counted are the mutants that these tests try, chains left out.</summary>
    [Fact]
    public void There_are_at_least_300_of_each_kind()
    {
        Assert.True(GoSources.All.Sum(sources => Operators.Breaking.Sum(breaking => Chosen.From(Mutant.By(breaking, sources)).Count())) >= 300);
        Assert.True(GoSources.All.Sum(sources => Operators.Preserving.Sum(preserving => Chosen.From(Mutant.By(preserving, sources)).Count())) >= 300);
    }

    private static void AssertRight(List<Mutant> mutants)
    {
        var wrong = mutants.Select(mutant => mutant.Judge()).OfType<string>().ToList();

        Assert.NotEmpty(mutants);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {mutants.Count} mutants:\n{string.Join("\n\n", wrong)}");
    }
}
