using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Collects the package block from the declarations of all files; looks into no function and at no type.</summary>
internal sealed class PackageScopeBuilder
{
    private readonly Dictionary<string, Symbol> symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<FunctionSymbol>.Builder> methods = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Symbol>.Builder declared = ImmutableArray.CreateBuilder<Symbol>();
    private readonly ImmutableArray<TypeSymbol>.Builder types = ImmutableArray.CreateBuilder<TypeSymbol>();
    private readonly ImmutableArray<FunctionSymbol>.Builder functions = ImmutableArray.CreateBuilder<FunctionSymbol>();

    internal static PackageScope Build(GoPackage package)
    {
        var builder = new PackageScopeBuilder();
        foreach (var file in package.Files)
        {
            foreach (var decl in file.Syntax.Decls) builder.Add(file, decl);
        }

        return new PackageScope(
            builder.symbols,
            builder.methods.ToDictionary(entry => entry.Key, entry => entry.Value.DrainToImmutable(), StringComparer.Ordinal),
            builder.declared.DrainToImmutable(),
            builder.types.DrainToImmutable(),
            builder.functions.DrainToImmutable());
    }

    private void Add(GoFile file, Decl decl)
    {
        switch (decl)
        {
            case FuncDecl function:
                AddFunction(file, function);
                break;
            case GenDecl { Tok: Token.Const } constants:
                foreach (var symbol in Declarations.Constants(file, constants)) Declare(symbol);
                break;
            case GenDecl { Tok: Token.Var } variables:
                foreach (var spec in variables.Specs.OfType<ValueSpec>())
                {
                    foreach (var symbol in Declarations.Variables(file, spec, VariableKind.PackageLevel, null)) Declare(symbol);
                }

                break;
            case GenDecl { Tok: Token.Type } declared:
                foreach (var spec in declared.Specs.OfType<TypeSpec>()) AddType(new TypeSymbol(file, spec, isLocal: false));
                break;
        }
    }

    private void AddType(TypeSymbol type)
    {
        types.Add(type);
        Declare(type);
    }

    private void AddFunction(GoFile file, FuncDecl syntax)
    {
        var receiver = syntax.Recv is null ? null : Declarations.ReceiverName(syntax.Recv) ?? "";
        var symbol = new FunctionSymbol(file, syntax, receiver);
        functions.Add(symbol);
        if (receiver is null)
        {
            // init can't be referred to (specification, "Package initialization").
            if (symbol.Name != "init") Declare(symbol);
            return;
        }

        if (!methods.TryGetValue(receiver, out var ofType)) methods.Add(receiver, ofType = ImmutableArray.CreateBuilder<FunctionSymbol>());
        ofType.Add(symbol);
    }

    private void Declare(Symbol symbol)
    {
        if (symbol.Name == "_") return;
        declared.Add(symbol);
        symbols.TryAdd(symbol.Name, symbol);
    }
}
