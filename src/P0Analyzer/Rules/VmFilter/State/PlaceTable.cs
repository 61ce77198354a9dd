using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>The places of a package, and which of them an expression means.</summary>
internal sealed class PlaceTable(GoPackage package)
{
    private const string PointeeStep = "*";
    private readonly Dictionary<object, Place> roots = [];
    private readonly Dictionary<(Place Whole, string Step), Place> parts = [];
    private readonly Dictionary<VariableSymbol, int> indexNumbers = [];
    private int count;

    /// <summary>The place of a variable, or of a node's result.</summary>
    public Place Root(object root)
    {
        if (!roots.TryGetValue(root, out var place)) roots.Add(root, place = new Place(count++, root, null, "", [], null));
        return place;
    }

    /// <summary>A part of a place.</summary>
    /// <param name="whole">The place.</param>
    /// <param name="step">The way to the part: <c>.Field</c> or <c>[index]</c>.</param>
    /// <param name="index">The variable that says which element it is.</param>
    /// <param name="field">The field, when it is known.</param>
    public Place Part(Place whole, string step, VariableSymbol? index = null, VariableSymbol? field = null)
    {
        if (parts.TryGetValue((whole, step), out var part)) return part;
        var indices = index is null ? whole.Indices : whole.Indices.Add(index);
        parts.Add((whole, step), part = new Place(count++, whole.Root, whole, whole.Path + step, indices, field));
        return part;
    }

    /// <summary>What all elements of a channel or a map have in common.</summary>
    public Place Contents(Place whole) => Part(whole, "[]");

    /// <summary>What a pointer parameter points to, once the function has put something there, for its callers to see.</summary>
    public Place Pointee(Place pointer) => Part(pointer, PointeeStep);

    /// <summary>Whether it is a <see cref="Pointee"/>.</summary>
    public static bool IsPointee(Place place) => place.Path.EndsWith(PointeeStep, StringComparison.Ordinal);

    /// <summary>The place under <paramref name="to"/> that <paramref name="place"/> is under <paramref name="from"/>.</summary>
    public Place Move(Place place, Place from, Place to)
    {
        if (place == from) return to;
        var whole = Move(place.Whole!, from, to);
        return Part(whole, place.Path[place.Whole!.Path.Length..], place.Indices.Length > place.Whole.Indices.Length ? place.Indices[^1] : null, place.Field);
    }

    /// <summary>The place of a variable; the variable of a type switch's clause is what the switch is about.</summary>
    public Place Of(VariableSymbol variable)
        => variable.DeclaringNode is CaseClause { Parent.Parent: TypeSwitchStmt choice } ? Root(choice) : Root(variable);

    /// <summary>
    /// The place that an expression means; null when it is no place. Addresses, dereferences, conversions and type assertions mean their operand's.
    /// </summary>
    public Place? Of(Expr expr)
    {
        switch (expr.Unparen())
        {
            case Ident ident:
                return package.SymbolOf(ident) is VariableSymbol variable ? Of(variable) : null;
            case UnaryExpr { Op: Token.And } address:
                return Of(address.X);
            case StarExpr pointer:
                return Of(pointer.X);
            case TypeAssertExpr { Type: not null } assertion:
                return Of(assertion.X);
            case SelectorExpr selector:
                return package.SymbolOf(selector) is var field and (null or VariableSymbol) && Of(selector.X) is { } owner
                    ? Part(owner, $".{selector.Sel.Name}", field: field as VariableSymbol)
                    : null;
            case IndexExpr index:
                return Of(index.X) is { } list ? Element(list, index.Index) : null;
            case CallExpr { Args: [var operand] } call when package.CalleeOf(call) is Callee.Conversion:
                return Of(operand);
            default:
                return null;
        }
    }

    private Place? Element(Place list, Expr index)
    {
        if (package.ConstantOf(index) is { } constant) return Part(list, $"[={constant}]");
        if (index.Unparen() is not Ident ident || package.SymbolOf(ident) is not VariableSymbol variable) return null;
        if (!indexNumbers.TryGetValue(variable, out var number)) indexNumbers.Add(variable, number = indexNumbers.Count);
        return Part(list, $"[{number}]", variable);
    }
}
