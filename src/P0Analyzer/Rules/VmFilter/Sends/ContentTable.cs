using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// What was seen to be put into each channel, and handed to each loop's body, by the walks so far. They are repeated until nothing new is seen: then
/// whatever is received is among it, wherever and whenever it was sent.
/// </summary>
internal sealed class ContentTable(IReadOnlyDictionary<VariableSymbol, IReadOnlyList<SyntaxNode>> fillings)
{
    /// <summary>So many kinds of values are kept apart.</summary>
    private const int MaxKinds = 8;

    private readonly Dictionary<VariableSymbol, HashSet<Content>> contents = fillings.Keys.ToDictionary(static group => group, static _ => new HashSet<Content>());

    /// <summary>The different kinds of values that can come out; null when the channel or loop is not followed.</summary>
    public IReadOnlyCollection<Content>? Of(VariableSymbol? group) => group is null ? null : contents.GetValueOrDefault(group);

    /// <summary>Adds what the last walk has seen.</summary>
    /// <returns>Whether any of it is new.</returns>
    public bool Learn(IEnumerable<(VariableSymbol Group, Content Content)> seen)
    {
        var isNew = false;
        foreach (var (group, content) in seen)
        {
            var known = contents[group];
            isNew |= known.Add(known.Count < MaxKinds ? content : Content.Unknown);
        }

        return isNew;
    }

    /// <summary>What is filled by code that no walk came to may hold anything.</summary>
    /// <returns>Whether there is any such channel or loop.</returns>
    public bool OpenUnseen()
    {
        var isNew = false;
        foreach (var known in contents.Values)
        {
            if (known.Count == 0) isNew |= known.Add(Content.Unknown);
        }

        return isNew;
    }
}
