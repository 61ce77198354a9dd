using System.Collections.Concurrent;
using System.Collections.Immutable;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Semantics;

/// <summary>The types of what is known of packages that a run does not read: the standard library and a few modules beside it.</summary>
internal static class Library
{
    private static readonly ConcurrentDictionary<FunctionSignature, LibraryFunction> Functions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the package's API is known.</summary>
    internal static bool Knows(string importPath) => StandardLibrary.Package(importPath) is not null;

    /// <summary>Whether a known package declares the name.</summary>
    internal static bool Declares(string importPath, string name)
        => StandardLibrary.Package(importPath) is { } package
            && (package.Functions.ContainsKey(name) || package.Types.ContainsKey(name) || package.Variables.ContainsKey(name)
                || package.Constants.ContainsKey(name) || package.Aliases.ContainsKey(name));

    /// <summary>Whether the name is known to be a type.</summary>
    internal static bool IsType(string importPath, string name)
        => StandardLibrary.Package(importPath) is { } package && (package.Types.ContainsKey(name) || package.Aliases.ContainsKey(name));

    /// <summary>The type that a name denotes: itself, or what a known alias stands for.</summary>
    internal static GoType TypeNamed(string importPath, string name, ImmutableArray<GoType> arguments)
        => StandardLibrary.Package(importPath)?.Aliases.GetValueOrDefault(name) is { } aliased
            ? TypeSpellingReader.Read(aliased)
            : new GoType.Imported(importPath, name, arguments);

    /// <summary>A function of a known package.</summary>
    internal static LibraryFunction? Function(string importPath, string name)
        => StandardLibrary.Function(importPath, name) is { } signature ? Read(signature, signature.TypeParameters) : null;

    /// <summary>The type of a known package's variable or constant.</summary>
    internal static GoType? ValueType(string importPath, string name)
    {
        if (StandardLibrary.VariableType(importPath, name) is { } variable) return TypeSpellingReader.Read(variable);
        return StandardLibrary.Constant(importPath, name) is { } constant ? TypeSpellingReader.Read(constant.Type) : null;
    }

    /// <summary>The integer that a known package's constant is.</summary>
    internal static string? ConstantValue(string importPath, string name) => StandardLibrary.Constant(importPath, name)?.Value;

    /// <summary>The signature of a known type's method.</summary>
    internal static GoType.Func? Method(GoType.Imported type, string name)
    {
        if (StandardLibrary.Type(type.ImportPath, type.Name) is not { } facts) return null;
        if (facts.Methods.GetValueOrDefault(name) is not { } signature) return null;
        var function = Read(signature, facts.TypeParameters);
        return (GoType.Func)function.Signature.Substitute(function.TypeParameters, type.TypeArguments);
    }

    /// <summary>The type of a known struct's field.</summary>
    internal static GoType? Field(GoType.Imported type, string name)
    {
        if (StandardLibrary.Type(type.ImportPath, type.Name) is not { } facts) return null;
        if (facts.Fields.GetValueOrDefault(name) is not { } spelling) return null;
        var parameters = ToSymbols(facts.TypeParameters);
        return TypeSpellingReader.Read(spelling, parameters).Substitute(parameters, type.TypeArguments);
    }

    /// <summary>
    /// The underlying type of a known type that is neither struct nor interface: <c>map[string][]string</c> for <c>http.Header</c>.
    /// </summary>
    internal static GoType? Underlying(GoType.Imported type)
    {
        if (StandardLibrary.Type(type.ImportPath, type.Name) is not { Underlying: not ("struct" or "interface") } facts) return null;
        var parameters = ToSymbols(facts.TypeParameters);
        return TypeSpellingReader.Read(facts.Underlying, parameters).Substitute(parameters, type.TypeArguments);
    }

    /// <summary>Whether the type is known through and through, so that what is not found in it is not there.</summary>
    internal static bool Describes(GoType.Imported type) => StandardLibrary.Type(type.ImportPath, type.Name) is not null;

    private static LibraryFunction Read(FunctionSignature signature, ImmutableArray<TypeParameter> typeParameters)
        => Functions.GetOrAdd(signature, static (found, parameters) => Create(found, parameters), typeParameters);

    private static LibraryFunction Create(FunctionSignature signature, ImmutableArray<TypeParameter> typeParameters)
    {
        var symbols = ToSymbols(typeParameters);
        var parameters = signature.Parameters.Select(spelling => TypeSpellingReader.Read(spelling, symbols)).ToArray();
        if (signature.IsVariadic) parameters[^1] = new GoType.Slice(parameters[^1]);
        var results = signature.Results.Select(spelling => TypeSpellingReader.Read(spelling, symbols));
        var constraints = typeParameters.Select(parameter => CoreType(parameter.Constraint, symbols));
        return new LibraryFunction(symbols, [.. constraints], new GoType.Func([.. parameters], [.. results], signature.IsVariadic));
    }

    /// <summary>The core type of a constraint such as <c>~[]E</c>; null when it has none that tells something.</summary>
    private static GoType? CoreType(string constraint, ImmutableArray<TypeParameterSymbol> symbols)
        => constraint is ['~', .. var spelling] && !spelling.Contains('|') ? TypeSpellingReader.Read(spelling, symbols) : null;

    private static ImmutableArray<TypeParameterSymbol> ToSymbols(ImmutableArray<TypeParameter> parameters)
        => [.. parameters.Select((parameter, index) => new TypeParameterSymbol(parameter.Name, index))];
}

/// <summary>A function of a known package.</summary>
/// <param name="TypeParameters">Its type parameters.</param>
/// <param name="CoreTypes">The core type of each one's constraint; null where there is none.</param>
/// <param name="Signature">Its parameters and results.</param>
internal sealed record LibraryFunction(
    ImmutableArray<TypeParameterSymbol> TypeParameters, ImmutableArray<GoType?> CoreTypes, GoType.Func Signature);
