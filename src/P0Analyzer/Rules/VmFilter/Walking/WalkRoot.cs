using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What the walks of one function of the package have in common: its own and those of the functions that it calls in place.</summary>
/// <param name="function">The function; a literal when it stands outside of any.</param>
/// <param name="hasCallers">Whether the package calls it, so that what it sends unasked is its callers' duty.</param>
/// <param name="isOpen">Whether what it does depends on functions that its callers hand to it.</param>
internal sealed class WalkRoot(GoFunction function, bool hasCallers, bool isOpen)
{
    private readonly Dictionary<(GoFunction, CallExpr?, PathFact), ImmutableArray<PathFact>> exits = [];
    private readonly Dictionary<(SendSite Site, string Inputs), Duty> duties = [];

    /// <summary>How many paths are kept apart.</summary>
    public FactLimit Limit { get; } = new();

    /// <summary>The function.</summary>
    public GoFunction Function => function;

    /// <summary>Whether what it is given and sends unasked is its callers' duty.</summary>
    public bool HasCallers => hasCallers;

    /// <summary>Whether what it does depends on functions that its callers hand to it.</summary>
    public bool IsOpen => isOpen;

    /// <summary>What it leaves to its callers.</summary>
    public IReadOnlyCollection<Duty> Duties => duties.Values;

    /// <summary>Leaves something to the callers.</summary>
    public void Add(Duty duty) => duties.TryAdd((duty.Site, string.Join(' ', duty.Inputs.Select(input => input.Id))), duty);

    /// <summary>How a function that is walked in place ends; the same walk is done once.</summary>
    public ImmutableArray<PathFact> Exits(
        GoFunction called, CallExpr? site, ImmutableDictionary<VariableSymbol, FunctionValue> functions, PathFact entry, Func<ImmutableArray<PathFact>> walk)
    {
        if (!functions.IsEmpty) return walk();
        if (!exits.TryGetValue((called, site, entry), out var known)) exits[(called, site, entry)] = known = walk();
        return known;
    }
}
