using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A call in a package.</summary>
/// <param name="Call">The call.</param>
/// <param name="Function">The innermost function around it; null for an initialiser of the package.</param>
/// <param name="Callee">What it calls.</param>
/// <param name="File">The file that it stands in.</param>
public sealed record CallSite(CallExpr Call, GoFunction? Function, Callee Callee, GoFile File);

/// <summary>Who calls whom in a package. Conversions are no calls here.</summary>
public sealed class CallGraph
{
    private readonly Dictionary<FunctionSymbol, ImmutableArray<CallSite>> callers = [];
    private readonly Dictionary<GoFunction, ImmutableArray<CallSite>> calls = [];

    private CallGraph(ImmutableArray<CallSite> sites)
    {
        Sites = sites;
        var byCallee = new Dictionary<FunctionSymbol, ImmutableArray<CallSite>.Builder>();
        var byFunction = new Dictionary<GoFunction, ImmutableArray<CallSite>.Builder>();
        foreach (var site in sites)
        {
            if (site.Callee.Declaration is { } declaration) Add(byCallee, declaration, site);
            if (site.Function is { } function) Add(byFunction, function, site);
        }

        foreach (var (symbol, builder) in byCallee) callers.Add(symbol, builder.DrainToImmutable());
        foreach (var (function, builder) in byFunction) calls.Add(function, builder.DrainToImmutable());
    }

    /// <summary>All calls of the package, file by file in source order.</summary>
    public ImmutableArray<CallSite> Sites { get; }

    /// <summary>
    /// The calls of a declared function or method in this package; a call through an interface or a function value is none.
    /// </summary>
    public ImmutableArray<CallSite> CallsTo(FunctionSymbol function) => callers.GetValueOrDefault(function, []);

    /// <summary>The calls that stand directly in a function, in source order; those of the literals inside are theirs.</summary>
    public ImmutableArray<CallSite> CallsIn(GoFunction function) => calls.GetValueOrDefault(function, []);

    internal static CallGraph Create(GoPackage package)
    {
        var sites = ImmutableArray.CreateBuilder<CallSite>();
        foreach (var (call, function, file) in package.Binding.Calls)
        {
            var callee = package.CalleeOf(call);
            if (callee is not Callee.Conversion) sites.Add(new CallSite(call, function, callee, file));
        }

        return new CallGraph(sites.DrainToImmutable());
    }

    private static void Add<TKey>(Dictionary<TKey, ImmutableArray<CallSite>.Builder> index, TKey key, CallSite site)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var builder)) index.Add(key, builder = ImmutableArray.CreateBuilder<CallSite>());
        builder.Add(site);
    }
}
