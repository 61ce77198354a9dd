using System.Collections.Immutable;

namespace P0Analyzer.Semantics;

/// <summary>Infers type arguments from a call's arguments (specification, "Type inference"), where they follow at once.</summary>
internal static class TypeUnification
{
    /// <summary>Notes in <paramref name="found"/> what the parameter types must be for an argument to be of the parameter's type.</summary>
    internal static void Unify(GoType parameter, GoType argument, Dictionary<TypeParameterSymbol, GoType> found)
    {
        if (argument is GoType.Unknown or GoType.Nil) return;
        if (parameter is GoType.TypeParam variable)
        {
            found.TryAdd(variable.Symbol, argument.Default);
            return;
        }

        // A declared type's value may go where its underlying type is asked for.
        if (argument is GoType.Named or GoType.Imported && parameter.GetType() != argument.GetType()) argument = argument.Underlying;
        switch (parameter, argument)
        {
            case (GoType.Pointer p, GoType.Pointer a):
                Unify(p.Element, a.Element, found);
                break;
            case (GoType.Slice p, GoType.Slice a):
                Unify(p.Element, a.Element, found);
                break;
            case (GoType.Array p, GoType.Array a):
                Unify(p.Element, a.Element, found);
                break;
            case (GoType.Chan p, GoType.Chan a):
                Unify(p.Element, a.Element, found);
                break;
            case (GoType.Map p, GoType.Map a):
                Unify(p.Key, a.Key, found);
                Unify(p.Value, a.Value, found);
                break;
            case (GoType.Func p, GoType.Func a):
                UnifyAll(p.Parameters, a.Parameters, found);
                UnifyAll(p.Results, a.Results, found);
                break;
            case (GoType.Named p, GoType.Named a) when p.Symbol == a.Symbol:
                UnifyAll(p.TypeArguments, a.TypeArguments, found);
                break;
            case (GoType.Imported p, GoType.Imported a) when p.ImportPath == a.ImportPath && p.Name == a.Name:
                UnifyAll(p.TypeArguments, a.TypeArguments, found);
                break;
        }
    }

    private static void UnifyAll(
        ImmutableArray<GoType> parameters, ImmutableArray<GoType> arguments, Dictionary<TypeParameterSymbol, GoType> found)
    {
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++) Unify(parameters[i], arguments[i], found);
    }
}
