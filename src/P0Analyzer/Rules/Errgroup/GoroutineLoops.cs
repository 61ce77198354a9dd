using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Which <c>go</c> statements start as many goroutines as there is data.</summary>
internal static class GoroutineLoops
{
    private static readonly string[] WorkerNumbers = ["workers", "concurrency", "parallelism", "parallel", "threads", "n", "num", "number", "count", "max", "limit", "size"];

    /// <summary>The innermost loop around a statement in its function; literals that are called at once are looked through.</summary>
    public static Stmt? LoopAround(SyntaxNode statement)
    {
        for (var node = statement.Parent; node is not null and not FuncDecl; node = node.Parent)
        {
            if (node is ForStmt or RangeStmt) return (Stmt)node;
            if (node is FuncLit literal && !(literal.Parent is CallExpr { Parent: ExprStmt or AssignStmt } call && call.Fun == literal)) return null;
        }

        return null;
    }

    /// <summary>Whether the loop counts up to a number that is not the length of data: a pool of workers.</summary>
    public static bool IsCounted(GoPackage package, Stmt loop) => loop switch
    {
        ForStmt { Cond: BinaryExpr { Op: Token.Lss or Token.Leq or Token.Gtr or Token.Geq or Token.Neq } test, Post: IncDecStmt or AssignStmt { Tok: Token.AddAssign or Token.SubAssign } } turns
            => !IsLength(package, test.X) && !IsLength(package, test.Y) && turns.Init is not null,
        RangeStmt range => package.TypeOf(range.X) switch
        {
            GoType.Untyped { Kind: UntypedKind.Int or UntypedKind.Rune } => !IsLength(package, range.X),
            GoType.Basic basic => basic.Name.Contains("int", StringComparison.Ordinal) && !IsLength(package, range.X),
            GoType.Unknown => range.Key is null || (range.Value is null && IsNumberOfWorkers(range)),
            _ => false,
        },
        _ => false,
    };

    /// <summary><c>for i := range cfg.Concurrency</c>, where nothing is picked by the index.</summary>
    private static bool IsNumberOfWorkers(RangeStmt range)
        => SyntaxNames.LastName(range.X) is { } name && Array.Exists(WorkerNumbers, word => CamelCase.HasWord(name, word))
            && !range.Body.Descendants<IndexExpr>().Any(element => element.Index is Ident index && range.Key is Ident key && index.Name == key.Name);

    /// <summary>Whether the body takes a place before it starts the goroutine, or the goroutine does first thing: a send to a channel, or <c>Acquire</c>.</summary>
    public static bool TakesPlaceFirst(GoPackage package, GoStmt go, Stmt loop)
    {
        if (go.Call.Fun.Unparen() is FuncLit { Body.List: [var first, ..] } && TakesPlace(first)) return true;
        if (package.FunctionOf(go) is not { } function) return false;
        var graph = package.FlowOf(function);
        if (graph.PointOf(go) is not { } start) return false;
        var places = LoopVariables.BodyOf(loop).DescendantsAndSelf(static node => node is not FuncLit).Where(node => node is SendStmt || node is CallExpr call && IsAcquire(call));
        return graph.TryGetLoop(loop, out var turns)
            ? graph.FindPath(new FlowPoint(turns.Header, 0), start, places) is null
            : graph.FindPath(new FlowPoint(graph.Entry, 0), start, places) is null;
    }

    private static bool IsLength(GoPackage package, Expr bound) => bound.Unparen() switch
    {
        CallExpr call => package.CalleeOf(call) is Callee.Builtin { FunctionName: "len" or "cap" },
        Ident ident => package.SymbolOf(ident) is VariableSymbol { Kind: VariableKind.Local, Initializer: CallExpr length } && IsLength(package, length),
        _ => false,
    };

    /// <summary>A token, not a result: <c>slots &lt;- struct{}{}</c>.</summary>
    private static bool TakesPlace(Stmt first) => first switch
    {
        SendStmt { Value: CompositeLit { Elts.IsEmpty: true } or Ident } => true,
        ExprStmt { X: CallExpr call } => IsAcquire(call),
        IfStmt { Init: AssignStmt { Rhs: [CallExpr call] } } => IsAcquire(call),
        AssignStmt { Rhs: [CallExpr call] } => IsAcquire(call),
        _ => false,
    };

    private static bool IsAcquire(CallExpr call) => call.Fun is SelectorExpr { Sel.Name: "Acquire" or "TryAcquire" } or Ident { Name: "acquire" };
}
