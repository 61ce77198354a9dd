using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// The graphs of a package's functions. A graph ends where a function of the package is called that never returns, and whether a function
/// returns is read off its graph; so those are found first, from the calls that end a path by themselves upwards.
/// </summary>
internal sealed class PackageFlow
{
    private readonly GoPackage package;
    private readonly ConcurrentDictionary<GoFunction, ControlFlowGraph> graphs = new();
    private readonly ConcurrentDictionary<GoFunction, FunctionVariables> variables = new();
    private readonly LiteralVariables literalVariables = new();
    private readonly Lazy<NonReturningCalls> nonReturning;

    public PackageFlow(GoPackage package)
    {
        this.package = package;
        nonReturning = new(FindNonReturning);
    }

    /// <summary>The graph of a function, always the same one.</summary>
    public ControlFlowGraph Of(GoFunction function)
    {
        var ends = nonReturning.Value;
        return graphs.GetOrAdd(function, f => ControlFlowGraphBuilder.Build(f, ends.NeverReturns));
    }

    /// <summary>The variables of a function, always the same object.</summary>
    public FunctionVariables VariablesOf(GoFunction function) => variables.GetOrAdd(function, f => new FunctionVariables(Of(f)));

    /// <summary>Whether a function of this package never returns to who calls it.</summary>
    public bool NeverReturns(FunctionSymbol function) => nonReturning.Value.Functions.Contains(function);

    /// <summary>The function literal that a local variable stands for; null when it has another value, or more than one.</summary>
    public GoFunction? LiteralOf(VariableSymbol variable) => literalVariables.ValueOf(variable);

    /// <summary>
    /// Grows the set of functions that never return until it stays the same. Only callers of a new member are looked at again, and functions
    /// that would only end by calling each other without end are taken to return. Most functions have nothing in them that could keep them
    /// from returning, and need no graph for that.
    /// </summary>
    private NonReturningCalls FindNonReturning()
    {
        var known = new HashSet<FunctionSymbol>();
        var pending = new Queue<GoFunction>(package.Bodies.Where(function => function.Symbol is not null));
        var queued = new HashSet<GoFunction>(pending);
        var calls = new NonReturningCalls(package, literalVariables, FrozenSet<FunctionSymbol>.Empty);
        while (pending.TryDequeue(out var function))
        {
            queued.Remove(function);
            if (function.Symbol is not { } symbol || known.Contains(symbol) || !calls.MayEndIn(function)) continue;
            var graph = ControlFlowGraphBuilder.Build(function, calls.NeverReturns);
            if (calls.MayReturn(graph))
            {
                graphs[function] = graph;
                continue;
            }

            known.Add(symbol);
            calls = new NonReturningCalls(package, literalVariables, known.ToFrozenSet());
            foreach (var site in package.CallGraph.CallsTo(symbol))
            {
                for (var caller = site.Function; caller is not null; caller = caller.Enclosing)
                {
                    graphs.TryRemove(caller, out _);
                    if (queued.Add(caller)) pending.Enqueue(caller);
                }
            }
        }

        return calls;
    }
}
