namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>Which mutants are tried. The seed is fixed: the same ones everywhere, until a sample or an operator changes.</summary>
internal static class Chosen
{
    /// <summary>The seed of every choice.</summary>
    public const int Seed = 20240608;

    /// <summary>How many mutants of a sample are tried for one operator: all with <c>P0_FULL=1</c>, as <c>.ci/full</c> sets it.</summary>
    private static readonly int Most = IsAll ? int.MaxValue : 2;

    public static bool IsAll => Environment.GetEnvironmentVariable("P0_FULL") == "1";

    /// <summary>Some of them, spread over the sample by chance.</summary>
    public static IEnumerable<Mutant> From(IEnumerable<Mutant> mutants)
    {
        var all = mutants.ToList();
        if (all.Count <= Most) return all;
        var random = new Random(Seed);
        return all.Select((mutant, index) => (mutant, index, Key: random.Next())).OrderBy(item => item.Key).Take(Most).OrderBy(item => item.index).Select(item => item.mutant);
    }
}
