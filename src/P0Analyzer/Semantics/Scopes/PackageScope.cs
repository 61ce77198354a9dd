using System.Collections.Immutable;

namespace P0Analyzer.Semantics;

/// <summary>
/// The package block (specification, "Declarations and scope"): what all files of a package declare outside of functions.
/// </summary>
public sealed class PackageScope
{
    private readonly Dictionary<string, Symbol> symbols;
    private readonly Dictionary<string, ImmutableArray<FunctionSymbol>> methods;

    internal PackageScope(
        Dictionary<string, Symbol> symbols,
        Dictionary<string, ImmutableArray<FunctionSymbol>> methods,
        ImmutableArray<Symbol> declared,
        ImmutableArray<TypeSymbol> types,
        ImmutableArray<FunctionSymbol> functions)
    {
        this.symbols = symbols;
        this.methods = methods;
        Declared = declared;
        Types = types;
        Functions = functions;
    }

    /// <summary>All names that are declared, in source order; <c>init</c>, <c>_</c> and methods are not among them.</summary>
    public IEnumerable<Symbol> Symbols => symbols.Values;

    /// <summary>The types, in source order.</summary>
    public ImmutableArray<TypeSymbol> Types { get; }

    /// <summary>The functions and methods, in source order; also <c>init</c> and those named <c>_</c>.</summary>
    public ImmutableArray<FunctionSymbol> Functions { get; }

    /// <summary>
    /// What a name is declared as; null when it is not. Where files for different platforms declare it each, the first one is meant.
    /// </summary>
    public Symbol? Lookup(string name) => symbols.GetValueOrDefault(name);

    /// <summary>All symbols that are declared, also those of a name that has been declared before.</summary>
    internal ImmutableArray<Symbol> Declared { get; }

    internal ImmutableArray<FunctionSymbol> MethodsOf(TypeSymbol type)
        => type.IsLocal || type.IsAlias ? [] : methods.GetValueOrDefault(type.Name, []);
}
