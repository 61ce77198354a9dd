using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// Where a value can be kept: a variable, a part of one (<c>a.Host</c>, <c>xs[i]</c>), or the result of an expression that is needed later.
/// A pointer and what it points to are one place here. Places of one <see cref="PlaceTable"/> are the same when they are the same object.
/// </summary>
internal sealed class Place
{
    internal Place(int id, object root, Place? whole, string path, ImmutableArray<VariableSymbol> indices, VariableSymbol? field)
    {
        Id = id;
        Root = root;
        Whole = whole;
        Path = path;
        Indices = indices;
        Field = field;
    }

    /// <summary>Its number in the table, from 0 in the order in which they were first asked for.</summary>
    public int Id { get; }

    /// <summary>The variable, or the syntax node whose result it is.</summary>
    public object Root { get; }

    /// <summary>The place that it is a part of; null for a root.</summary>
    public Place? Whole { get; }

    /// <summary>The way from the root: <c>.Asset.Key</c>, <c>[=0]</c>; empty for a root.</summary>
    public string Path { get; }

    /// <summary>The variables that say which element it is: when one changes, this is another place.</summary>
    public ImmutableArray<VariableSymbol> Indices { get; }

    /// <summary>The field that it is, when that is known; null for anything but a field.</summary>
    public VariableSymbol? Field { get; }

    /// <summary>The variable it is or is part of; null when an expression's result.</summary>
    public VariableSymbol? Variable => Root as VariableSymbol;

    /// <summary>Whether it is a part of <paramref name="other"/>, however deep; not the place itself.</summary>
    public bool IsPartOf(Place other)
    {
        for (var whole = Whole; whole is not null; whole = whole.Whole)
        {
            if (whole == other) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => ((Root as Symbol)?.Name ?? Root.ToString()) + Path;
}
