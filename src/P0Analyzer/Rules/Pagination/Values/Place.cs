using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A variable, or a field of one by the names that lead there. An element stands for what holds it: <c>params["page"]</c> is <c>params</c>.</summary>
/// <param name="Root">The variable.</param>
/// <param name="Fields">The fields' names, each after a dot: <c>.Page</c> for <c>opts.Page</c>; empty for the variable itself.</param>
internal readonly record struct Place(VariableSymbol Root, string Fields)
{
    /// <summary>The last name: the field's, or the variable's.</summary>
    public string Name => Fields.Length == 0 ? Root.Name : Fields[(Fields.LastIndexOf('.') + 1)..];

    /// <summary>The names that say what it is: those of the fields, or the variable's own.</summary>
    public IEnumerable<string> Names => Fields.Length == 0 ? [Root.Name] : Fields.Split('.', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The place of a variable.</summary>
    public static Place Of(VariableSymbol variable) => new(variable, string.Empty);

    /// <summary>The place that is written to when the expression is assigned to; null when it is no variable's.</summary>
    public static Place? Of(GoPackage package, Expr expression) => Reading.Of(package, expression)?.Place;

    /// <summary>A field of this place.</summary>
    public Place Field(string name) => this with { Fields = $"{Fields}.{name}" };

    /// <summary>
    /// The part of this place that a called function's fields lead to. Long ways end at what holds the rest: they come of functions that call themselves.
    /// </summary>
    public Place Within(string fields)
    {
        var place = this with { Fields = Fields + fields };
        var end = -1;
        for (var names = 0; names <= MaxNames; names++)
        {
            end = place.Fields.IndexOf('.', end + 1);
            if (end < 0) return place;
        }

        return place with { Fields = place.Fields[..end] };
    }

    private const int MaxNames = 3;

    /// <summary>Whether the other place is this one or a part of it.</summary>
    public bool Holds(Place other)
        => Root == other.Root
            && other.Fields.StartsWith(Fields, StringComparison.Ordinal)
            && (other.Fields.Length == Fields.Length || other.Fields[Fields.Length] == '.');

    /// <summary>Whether setting one changes the other: they are the same, or one is a part of the other.</summary>
    public bool Overlaps(Place other) => Holds(other) || other.Holds(this);

    /// <inheritdoc/>
    public override string ToString() => Root.Name + Fields;
}
