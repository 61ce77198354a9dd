using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Which types of a package implement an interface: those that have methods of all its names.</summary>
internal sealed class Implementations(GoPackage package)
{
    private readonly ConcurrentDictionary<InterfaceType, ImmutableArray<TypeSymbol>> found = new();

    internal ImmutableArray<TypeSymbol> Of(GoType.Interface contract) => found.GetOrAdd(contract.Syntax, _ => Find(contract));

    /// <summary>The methods that a call of an interface's method may reach, in this package and in the interface's own.</summary>
    internal IEnumerable<FunctionSymbol> MethodsFor(InterfaceMethodSymbol method)
    {
        if (method.Syntax.FirstAncestor<InterfaceType>() is not { } syntax) return [];
        var owner = method.File!.Package;
        var contract = new GoType.Interface(syntax, owner);
        var types = owner == package ? Of(contract) : [.. Of(contract), .. owner.Implementations.Of(contract)];
        return types.Select(type => MethodOf(type, method.Name)).OfType<FunctionSymbol>();
    }

    private ImmutableArray<TypeSymbol> Find(GoType.Interface contract)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (!AddMethods(contract, names, depth: 0) || names.Count == 0) return [];
        return [.. package.Types.Where(type => !type.IsAlias && !type.IsInterface && names.All(name => MethodOf(type, name) is not null))];
    }

    private static bool AddMethods(GoType.Interface contract, HashSet<string> names, int depth)
    {
        foreach (var method in contract.Methods) names.Add(method.Name);
        foreach (var embedded in contract.EmbeddedTypes)
        {
            // Which methods an interface from elsewhere asks for is not known; its type set is no interface to implement.
            if (embedded.Underlying is not GoType.Interface inner || depth > 10 || !AddMethods(inner, names, depth + 1)) return false;
        }

        return true;
    }

    private static FunctionSymbol? MethodOf(TypeSymbol type, string name)
        => MemberLookup.Find(new GoType.Named(type), name)?.Symbol as FunctionSymbol;
}
