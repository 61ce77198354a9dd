namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// How many paths are kept apart. Code with more of them than anybody can think through is walked with less and less knowledge, which only ever leads
/// to more doubt: a value that was accepted may no longer count as accepted, never the other way round.
/// </summary>
internal sealed class FactLimit
{
    /// <summary>So many facts at one moment are kept as they are.</summary>
    private const int Usual = 32;

    /// <summary>So many in a function that has used up its <see cref="Patience"/>.</summary>
    private const int Tired = 4;

    /// <summary>So many facts are walked with in one function, those that it calls in place included.</summary>
    private const int Patience = 1500;

    private int walked;

    /// <summary>So many states come out of one expression or block at most.</summary>
    public int States => walked < Patience ? Usual : Tired;

    /// <summary>Adds a fact to those known at a moment, or less than it when they are many already.</summary>
    /// <returns>What was added; null when it was known.</returns>
    public PathFact? Add(HashSet<PathFact> facts, PathFact fact)
    {
        var limit = States;
        if (facts.Count >= 3 * limit) fact = fact.WithoutAnything();
        else if (facts.Count >= 2 * limit) fact = fact.WithoutAnswers();
        else if (facts.Count >= limit) fact = fact.WithoutConstants();
        if (!facts.Add(fact)) return null;
        walked++;
        return fact;
    }

    /// <summary>The different ones of many states, or what is left of them.</summary>
    public List<PathState> Reduce(List<PathState> states)
    {
        if (states.Count <= States) return states;
        var different = new HashSet<PathFact>();
        foreach (var state in states) Add(different, Freezer.Freeze(state, static _ => true));
        return [.. different.Select(fact => fact.Thaw())];
    }
}
