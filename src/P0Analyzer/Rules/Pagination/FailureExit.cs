using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Tells exits on which a function fails from those on which it is done: a failure says nothing about pages.</summary>
internal static class FailureExit
{
    private static readonly string[] ErrorWords = ["err", "error", "errorf", "fail", "failed", "failure", "wrap", "wrapf"];

    /// <summary>Follows the only way on to where the function returns, and looks whether it returns an error in place of what was collected, or panics.</summary>
    public static bool Is(ControlFlowGraph graph, BasicBlock block)
    {
        var seen = new HashSet<BasicBlock>();
        var passed = new List<SyntaxNode>();
        while (seen.Add(block))
        {
            if (block == graph.PanicExit) return true;
            passed.AddRange(block.Nodes);
            if (block.Nodes is [.., ReturnStmt leave]) return Returns(graph.Function, leave, passed);
            if (block.Successors is not [var only]) return false;
            block = only.To;
        }

        return false;
    }

    private static bool Returns(GoFunction function, ReturnStmt leave, List<SyntaxNode> passed)
    {
        if (!function.ReturnsError) return false;
        if (leave.Results.IsEmpty) return passed.Exists(node => AssignsError(function, node, function.Results[^1]));
        return leave.Results[^1].Unparen() switch
        {
            Ident { Name: "nil" } => false,
            Ident error => (leave.Results.Length == 1 || leave.Results[..^1].All(IsEmptyValue)) && IsFailing(function, error, leave, passed),
            CallExpr call => MakesError(call),
            _ => true,
        };
    }

    /// <summary>
    /// Whether a variable holds an error where it is returned: <c>return nil, err</c> after the loop says no more than that there was none. One that is not the
    /// function's own always does; another when a condition around asks for it, or when it is made on the way.
    /// </summary>
    private static bool IsFailing(GoFunction function, Ident error, ReturnStmt leave, List<SyntaxNode> passed)
    {
        if (function.Package.SymbolOf(error) is not VariableSymbol { Kind: not VariableKind.PackageLevel } variable) return true;
        if (passed.Exists(node => AssignsError(function, node, variable))) return true;
        foreach (var around in leave.Ancestors())
        {
            if (around is FuncLit or FuncDecl) break;
            if (around is IfStmt { Cond: var condition } && Asks(condition)) return true;
            if (around is CaseClause { List: var values, Parent: BlockStmt { Parent: SwitchStmt choice } } && ((choice.Tag is { } tag && Asks(tag)) || values.Any(Asks))) return true;
        }

        return false;

        bool Asks(Expr condition) => condition.DescendantsAndSelf().Any(node => node is Ident ident && function.Package.SymbolOf(ident) == variable);
    }

    /// <summary><c>err = fmt.Errorf(…)</c> before it is returned.</summary>
    private static bool AssignsError(GoFunction function, SyntaxNode node, VariableSymbol error)
    {
        if (node is not AssignStmt { Lhs: [.., var target], Rhs: [.., var value] }) return false;
        return target.Unparen() is Ident ident && function.Package.SymbolOf(ident) == error && value.Unparen() is CallExpr call && MakesError(call);
    }

    /// <summary><c>return save(all)</c> is done; <c>return fmt.Errorf(…)</c> or <c>return wrapError(err)</c> fails.</summary>
    private static bool MakesError(CallExpr call)
    {
        if (call.Fun.Unparen() is SelectorExpr { X: Ident { Name: "errors" } }) return true;
        return SyntaxNames.LastName(call.Fun) is { } name && ErrorWords.Any(word => CamelCase.HasWord(name, word));
    }

    private static bool IsEmptyValue(Expr value) => value.Unparen() is BasicLit or CompositeLit { Elts.IsEmpty: true } or Ident { Name: "nil" or "false" or "true" };
}
