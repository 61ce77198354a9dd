using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Who reaches an external call. Its nodes are functions (declared and literal) and variables of function type; from those that make an
/// external call by themselves the answer spreads backwards along calls, breadth first, so that circles of calls do no harm.
/// </summary>
internal sealed class ExternalCallGraph
{
    [ThreadStatic]
    private static HashSet<GoPackage>? inProgress;

    private readonly GoPackage package;
    private readonly ExternalCallClassifier classifier;
    private readonly FunctionTargets targets;
    private readonly Dictionary<object, List<Edge>> edgesTo = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, ExternalCall?> reached = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CallExpr, ExternalCall> external = [];
    private readonly Queue<object> pending = [];
    private readonly List<(object Node, ExternalCall Call)> presumed = [];
    private bool isPresuming;

    private ExternalCallGraph(GoPackage package)
    {
        this.package = package;
        classifier = new ExternalCallClassifier(package);
        targets = new FunctionTargets(package);
    }

    internal static ExternalCalls Build(GoPackage package)
    {
        // Packages that import each other are not Go; the one that is asked back has nothing to say yet.
        if (!(inProgress ??= []).Add(package)) return new ExternalCalls(package, [], []);
        try
        {
            var graph = new ExternalCallGraph(package);
            foreach (var site in package.CallGraph.Sites) graph.AddSite(site);
            foreach (var variable in package.FunctionValues.Variables) graph.AddValuesOf(variable);
            graph.Spread();
            graph.SpreadPresumed();
            return new ExternalCalls(package, graph.ReachedFunctions(), graph.external);
        }
        finally
        {
            inProgress.Remove(package);
        }
    }

    private void AddSite(CallSite site)
    {
        switch (site.Callee)
        {
            case { Declaration: { } function }:
                if (function.Body is { } body) AddEdge(body, site, ExternalCallKind.Through);
                break;
            case Callee.Literal literal:
                AddEdge(literal.Function, site, ExternalCallKind.Through);
                break;
            case Callee.FunctionValue { Variable: { } variable }:
                AddEdge(variable, site, ExternalCallKind.FunctionValue);
                break;
            case Callee.FunctionValue { Variable: null, Expression: CallExpr or IndexExpr } value:
                foreach (var target in targets.Of(value.Expression)) AddEdge(target, site, ExternalCallKind.FunctionValue);
                break;
            case Callee.InterfaceMethod method when ImplementationsOf(method) is { Count: > 0 } implementations:
                foreach (var implementation in implementations) AddEdge(implementation, site, ExternalCallKind.Through);
                break;
            default:
                AddUnread(site);
                break;
        }
    }

    private List<GoFunction> ImplementationsOf(Callee.InterfaceMethod method)
        => [.. package.Implementations.MethodsFor(method.Symbol).Select(found => found.Body).OfType<GoFunction>()];

    /// <summary>A call of what was not read: it may be external by itself, and may well call the functions that it is handed.</summary>
    private void AddUnread(CallSite site)
    {
        if (classifier.Classify(site.Call, site.Callee) is { } kind)
        {
            var call = new ExternalCall(site.Call, site.File, kind);
            external.TryAdd(site.Call, call);
            if (site.Function is not null) Reach(site.Function, call);
        }

        if (site.Function is not { } caller) return;
        foreach (var argument in site.Call.Args)
        {
            foreach (var target in targets.In(argument)) AddEdge(target, new Edge(caller, site, null));
        }
    }

    private void AddValuesOf(VariableSymbol variable)
    {
        foreach (var value in package.FunctionValues.GivenTo(variable))
        {
            foreach (var target in targets.Of(value)) AddEdge(target, new Edge(variable, null, null));
            if (value.Unparen() is SelectorExpr selector && classifier.IsExternalValue(selector)) Reach(variable, null);
        }
    }

    private void AddEdge(object target, CallSite site, ExternalCallKind kind) => AddEdge(target, new Edge(site.Function, site, kind));

    private void AddEdge(object target, Edge edge)
    {
        if (!edgesTo.TryGetValue(target, out var edges))
        {
            edgesTo.Add(target, edges = []);
            if (target is GoFunction { Package: var owner } function && owner != package && owner.ExternalCalls.ReachedFrom(function) is { } call)
                Reach(function, call);
        }

        edges.Add(edge);
    }

    /// <summary>What is only presumed to leave the process waits until all that does so for certain is known.</summary>
    private void Reach(object node, ExternalCall? call)
    {
        if (call is { IsPresumed: true } && !isPresuming) presumed.Add((node, call));
        else if (reached.TryAdd(node, call)) pending.Enqueue(node);
    }

    private void Spread()
    {
        while (pending.TryDequeue(out var node))
        {
            if (!edgesTo.TryGetValue(node, out var edges)) continue;
            var next = reached[node];
            foreach (var edge in edges) Follow(edge, next);
        }
    }

    private void SpreadPresumed()
    {
        isPresuming = true;
        foreach (var (node, call) in presumed) Reach(node, call);
        Spread();
    }

    private void Follow(Edge edge, ExternalCall? next)
    {
        var call = next;
        if (edge is { Site: { } site, Kind: { } kind })
        {
            call = new ExternalCall(site.Call, site.File, kind, next);
            external.TryAdd(site.Call, call);
        }
        else if (call is null && edge.Site is { } handing)
        {
            call = new ExternalCall(handing.Call, handing.File, ExternalCallKind.FunctionValue);
        }

        if (edge.Caller is not null) Reach(edge.Caller, call);
    }

    private Dictionary<GoFunction, ExternalCall> ReachedFunctions()
    {
        var functions = new Dictionary<GoFunction, ExternalCall>();
        foreach (var (node, call) in reached)
        {
            if (node is GoFunction function && call is not null) functions.Add(function, call);
        }

        return functions;
    }

    /// <summary>That whoever calls something calls the target.</summary>
    /// <param name="Caller">The function or variable that reaches the target; null for an initialiser of the package.</param>
    /// <param name="Site">The call; null where a variable is given the target as its value.</param>
    /// <param name="Kind">What makes that call external; null where the call hands the target on, which is no external call itself.</param>
    private readonly record struct Edge(object? Caller, CallSite? Site, ExternalCallKind? Kind);
}
