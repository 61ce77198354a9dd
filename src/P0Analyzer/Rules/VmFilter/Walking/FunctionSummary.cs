using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What a call of a function of the package does, in terms of its parameters.</summary>
/// <param name="Exits">The ways in which it ends.</param>
/// <param name="Duties">What it sends of what it is given, without having asked.</param>
/// <param name="OnlyAnswers">Whether it has results and sends nothing.</param>
internal sealed record FunctionSummary(ImmutableArray<PathFact> Exits, ImmutableArray<Duty> Duties, bool OnlyAnswers)
{
    private readonly Lazy<ImmutableHashSet<Place>> asked = new(() => OnlyAnswers ? FindAsked(Exits) : []);

    /// <summary>Whether it only gives back what a filter says of a parameter: calling it is asking the filter.</summary>
    public bool IsQuestion => !asked.Value.IsEmpty;

    /// <summary>Whether what it gives back says whether the filter accepts what is in the parameter.</summary>
    public bool AsksAbout(Place parameter) => asked.Value.Contains(parameter);

    private static ImmutableHashSet<Place> FindAsked(ImmutableArray<PathFact> exits)
    {
        HashSet<Place> accepted = [], rejected = [];
        foreach (var exit in exits)
        {
            var state = exit.Thaw();
            foreach (var value in state.Values)
            {
                if (value.Input is not { Variable.Kind: VariableKind.Parameter } input) continue;
                if (value.Answer == FilterAnswer.Accepted) accepted.Add(input);
                if (value.Answer == FilterAnswer.Rejected) rejected.Add(input);
            }
        }

        accepted.IntersectWith(rejected);
        return [.. accepted];
    }
}
