using System.Collections.Immutable;

namespace P0Analyzer.Semantics;

/// <summary>Puts type arguments in the place of type parameters (specification, "Instantiations").</summary>
internal static class TypeSubstitution
{
    /// <summary>The type with an instance's arguments for its type's parameters.</summary>
    internal static GoType Substitute(this GoType type, GoType.Named instance)
        => type.Substitute(instance.Symbol.TypeParameters, instance.TypeArguments);

    /// <summary>The type with arguments for parameters, by their positions; a parameter without an argument stays.</summary>
    internal static GoType Substitute(this GoType type, ImmutableArray<TypeParameterSymbol> parameters, ImmutableArray<GoType> arguments)
    {
        if (parameters.IsEmpty || arguments.IsEmpty) return type;
        var map = new Dictionary<TypeParameterSymbol, GoType>();
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++) map[parameters[i]] = arguments[i];
        return type.Substitute(map);
    }

    /// <summary>The type with what the map has for its type parameters; a parameter that it lacks stays.</summary>
    internal static GoType Substitute(this GoType type, IReadOnlyDictionary<TypeParameterSymbol, GoType> map)
    {
        if (map.Count == 0) return type;
        return type switch
        {
            GoType.TypeParam parameter => map.GetValueOrDefault(parameter.Symbol, parameter),
            GoType.Pointer pointer => new GoType.Pointer(pointer.Element.Substitute(map)),
            GoType.Slice slice => new GoType.Slice(slice.Element.Substitute(map)),
            GoType.Array array => array with { Element = array.Element.Substitute(map) },
            GoType.Map mapping => new GoType.Map(mapping.Key.Substitute(map), mapping.Value.Substitute(map)),
            GoType.Chan channel => channel with { Element = channel.Element.Substitute(map) },
            GoType.Func function => SubstituteIn(function, map),
            GoType.Tuple tuple => new GoType.Tuple(SubstituteAll(tuple.Types, map)),
            GoType.Named { TypeArguments.IsEmpty: false } named => named with { TypeArguments = SubstituteAll(named.TypeArguments, map) },
            GoType.Imported { TypeArguments.IsEmpty: false } imported => imported with { TypeArguments = SubstituteAll(imported.TypeArguments, map) },
            _ => type,
        };
    }

    private static GoType.Func SubstituteIn(GoType.Func function, IReadOnlyDictionary<TypeParameterSymbol, GoType> map)
        => function with { Parameters = SubstituteAll(function.Parameters, map), Results = SubstituteAll(function.Results, map) };

    private static ImmutableArray<GoType> SubstituteAll(ImmutableArray<GoType> types, IReadOnlyDictionary<TypeParameterSymbol, GoType> map)
        => [.. types.Select(type => type.Substitute(map))];
}
