using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Whether what a group runs can come back with an error.</summary>
internal sealed class GroupBodies(GoPackage package)
{
    private readonly HashSet<GoFunction> inProgress = [];

    /// <summary>Whether a function that is handed to <c>Go</c> can give another error than nil. What is not known can.</summary>
    public bool CanFail(Expr function) => Resolve(function) is not { } body || CanFail(body);

    private GoFunction? Resolve(Expr function) => function.Unparen() switch
    {
        FuncLit literal => package.FunctionOf(literal),
        Ident ident => package.SymbolOf(ident) switch
        {
            FunctionSymbol declared => declared.Body,
            VariableSymbol { Kind: VariableKind.Local, Initializer: FuncLit literal } => package.FunctionOf(literal),
            _ => null,
        },
        SelectorExpr selector => (package.SymbolOf(selector) as FunctionSymbol)?.Body,
        _ => null,
    };

    private bool CanFail(GoFunction function)
    {
        // A function that gives back what it gets from itself adds no error of its own.
        if (!inProgress.Add(function)) return false;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return true;
        foreach (var node in function.OwnNodes())
        {
            if (node is ReturnStmt leave && (leave.Results.IsEmpty ? IsResultAssigned(function) : CanBeError(leave.Results[^1]))) return true;
        }

        return false;
    }

    private bool CanBeError(Expr result) => result.Unparen() switch
    {
        Ident ident => package.SymbolOf(ident) is not BuiltinSymbol { Name: "nil" },
        CallExpr call => package.CalleeOf(call).Declaration?.Body is not { } body || CanFail(body),
        _ => true,
    };

    private bool IsResultAssigned(GoFunction function)
    {
        if (function.Results.IsEmpty) return false;
        var result = function.Results[^1];
        return function.Body.Descendants<AssignStmt>().Any(assignment => assignment.Lhs.Any(target => target is Ident ident && package.SymbolOf(ident) == result));
    }
}
