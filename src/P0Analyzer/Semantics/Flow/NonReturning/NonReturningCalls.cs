using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Which calls of a package never come back: they panic, or end the goroutine or the process.</summary>
/// <param name="package">The package.</param>
/// <param name="literalVariables">Which local variables stand for a function literal.</param>
/// <param name="functions">Its functions and methods that never return.</param>
internal sealed class NonReturningCalls(GoPackage package, LiteralVariables literalVariables, FrozenSet<FunctionSymbol> functions)
{
    private readonly ConcurrentDictionary<GoFunction, bool> literals = new();
    private readonly CallSet known = package.Program.Options.Knowledge.NonReturning;

    private PlainReturns Plain => field ??= new PlainReturns(package, NeverReturns);

    public FrozenSet<FunctionSymbol> Functions => functions;

    public bool NeverReturns(CallExpr call) => package.CalleeOf(call) switch
    {
        Callee.Builtin builtin => builtin.FunctionName == Knowledge.NonReturning.Panic,
        Callee.ImportedFunction function => known.Contains(function.ImportPath, function.FunctionName),
        Callee.ImportedMethod method => known.Contains(method.ImportPath, method.TypeName, method.MethodName),
        Callee.PackageFunction function => functions.Contains(function.Function),
        Callee.Method method => functions.Contains(method.Function),
        Callee.Literal literal => NeverReturns(literal.Function),
        Callee.FunctionValue { Variable: { } variable } => literalVariables.ValueOf(variable) is { } literal && NeverReturns(literal),
        _ => false,
    };

    /// <summary>Whether a function with that graph can come back to who calls it. A deferred function that recovers brings it back from any panic.</summary>
    public bool MayReturn(ControlFlowGraph graph)
        => graph.IsIncomplete || graph.Exit.IsReachable || graph.Deferred.Any(MayRecover);

    /// <summary>Whether a function has to be looked at more closely: it is not plain that it returns.</summary>
    public bool MayEndIn(GoFunction function) => !Plain.Has(function);

    private bool NeverReturns(GoFunction literal)
    {
        if (literals.TryGetValue(literal, out var known)) return known;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return false;
        var answer = !Plain.Has(literal) && !MayReturn(ControlFlowGraphBuilder.Build(literal, NeverReturns));
        literals[literal] = answer;
        return answer;
    }

    /// <summary>Whether a deferred call can stop a panic: <c>recover</c> does so only in the deferred function itself (specification, "Handling panics").</summary>
    private bool MayRecover(DeferStmt defer) => package.CalleeOf(defer.Call) switch
    {
        Callee.Literal literal => Recovers(literal.Function),
        Callee.PackageFunction { Function.Body: { } body } => Recovers(body),
        Callee.Method { Function.Body: { } body } => Recovers(body),
        Callee.Builtin => false,
        Callee.ImportedFunction function => !IsStandardLibrary(function.ImportPath),
        Callee.ImportedMethod method => !IsStandardLibrary(method.ImportPath),
        _ => true,
    };

    private static bool Recovers(GoFunction function)
        => function.OwnNodes().Any(node => node is CallExpr { Fun: Ident { Name: "recover" } });

    /// <summary>Import paths whose first element has no dot are the standard library's; nothing there recovers for its caller.</summary>
    private static bool IsStandardLibrary(string importPath)
    {
        var slash = importPath.IndexOf('/');
        return !(slash < 0 ? importPath : importPath[..slash]).Contains('.');
    }
}
