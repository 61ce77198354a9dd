using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>
/// The function values of a package that run later than where they are written: those handed to <c>Go</c>, <c>TryGo</c>, <c>wg.Go</c>, <c>go</c> and
/// <c>defer</c>, directly, through a variable, through a call that wraps them, or through a parameter that ends there.
/// </summary>
internal sealed class LaterFunctions
{
    private readonly GoPackage package;
    private readonly List<LaterFunction> found = [];
    private readonly HashSet<VariableSymbol> parameters = [];
    private readonly Queue<VariableSymbol> newParameters = new();

    private LaterFunctions(GoPackage package) => this.package = package;

    /// <summary>All of them, each once for each way in which it is run.</summary>
    public static IReadOnlyList<LaterFunction> In(GoPackage package)
    {
        var search = new LaterFunctions(package);
        search.SearchStatements();
        search.SearchCalls();
        search.SearchCallers();
        return search.found;
    }

    private void SearchStatements()
    {
        foreach (var file in package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf())
            {
                if (node is GoStmt go) AddCall(go.Call, deferral: null);
                else if (node is DeferStmt defer) AddCall(defer.Call, defer);
            }
        }
    }

    private void SearchCalls()
    {
        foreach (var site in package.CallGraph.Sites)
        {
            if (site.Call.Args.Length > 0 && StartsItsArgument(site.Callee)) Add(site.Call.Args[0], deferral: null);
        }
    }

    private void SearchCallers()
    {
        while (newParameters.TryDequeue(out var parameter))
        {
            if (parameter.Function is not { Symbol: { } symbol } function) continue;
            var index = function.Parameters.IndexOf(parameter);
            foreach (var site in package.CallGraph.CallsTo(symbol))
            {
                if (index < site.Call.Args.Length) Add(site.Call.Args[index], deferral: null);
            }
        }
    }

    private bool StartsItsArgument(Callee callee)
        => GroupNames.MethodOf(callee) is GroupMethod.Go
            || (callee is { Name: "Go", ReceiverExpr: { } receiver } && package.TypeOf(receiver).Deref().Is("sync", "WaitGroup"));

    private void AddCall(CallExpr call, DeferStmt? deferral)
    {
        Add(call.Fun, deferral);
        foreach (var argument in call.Args)
        {
            if (argument.Unparen() is FuncLit) Add(argument, deferral);
        }
    }

    private void Add(Expr value, DeferStmt? deferral)
    {
        switch (value.Unparen())
        {
            case FuncLit literal:
                found.Add(new LaterFunction(literal, deferral));
                AddParametersIn(literal);
                break;
            case Ident ident when package.SymbolOf(ident) is VariableSymbol variable:
                if (variable is { Kind: VariableKind.Local, Initializer: FuncLit named }) Add(named, deferral);
                else if (variable.Kind == VariableKind.Parameter && deferral is null) AddParameter(variable);
                break;
            case SelectorExpr selector:
                found.Add(new LaterFunction(selector, deferral));
                break;
            case CallExpr wrapper:
                foreach (var argument in wrapper.Args)
                {
                    if (argument.Unparen() is FuncLit literal) Add(literal, deferral);
                }

                break;
        }
    }

    /// <summary>A parameter that such a literal calls or hands on runs later too.</summary>
    private void AddParametersIn(FuncLit literal)
    {
        foreach (var ident in literal.Body.Descendants<Ident>())
        {
            if (package.SymbolOf(ident) is VariableSymbol { Kind: VariableKind.Parameter, Type: GoType.Func } parameter
                && parameter.Function is { } owner && !literal.Span.Contains(owner.Syntax.Span))
                AddParameter(parameter);
        }
    }

    private void AddParameter(VariableSymbol parameter)
    {
        if (parameters.Add(parameter)) newParameters.Enqueue(parameter);
    }
}
