using System.Collections.Immutable;

namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>A package that an operator has edited.</summary>
/// <param name="Sources">The edited texts.</param>
/// <param name="Original">The texts before.</param>
/// <param name="Expected">The rules of which each finding must be; empty where nothing may be found.</param>
internal sealed record Mutant(GoSources Sources, GoSources Original, ImmutableArray<string> Expected)
{
    public static IEnumerable<Mutant> By(BreakingOperator breaking, GoSources sources) => breaking.Drafts(sources.Subject).Where(draft => !draft.IsEmpty)
        .Select(draft => new Mutant(draft.Apply(breaking.Name), sources, draft.Expected ?? breaking.Expected));

    public static IEnumerable<Mutant> By(PreservingOperator preserving, GoSources sources) => preserving.Drafts(sources.Subject).Where(draft => !draft.IsEmpty)
        .Select(draft => new Mutant(draft.Apply(preserving.Name), sources, []));

    /// <summary>What is wrong with what the rules say of it; null when nothing is.</summary>
    public string? Judge() => Outcome.Miss(Original.Outcome, Sources.Outcome, Expected) is { } miss ? $"{Sources.Name}: {miss}" : null;
}
