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
        var assigned = false;
        while (seen.Add(block))
        {
            if (block == graph.PanicExit) return true;
            foreach (var node in block.Nodes) assigned |= AssignsError(graph.Function, node);
            if (block.Nodes is [.., ReturnStmt leave]) return leave.Results.IsEmpty ? assigned : Returns(graph.Function, leave);
            if (block.Successors is not [var only]) return false;
            block = only.To;
        }

        return false;
    }

    private static bool Returns(GoFunction function, ReturnStmt leave)
    {
        if (!function.ReturnsError) return false;
        return leave.Results[^1].Unparen() switch
        {
            Ident { Name: "nil" } => false,
            Ident => leave.Results.Length == 1 || leave.Results[..^1].All(IsEmptyValue),
            CallExpr call => MakesError(call),
            _ => true,
        };
    }

    /// <summary><c>err = fmt.Errorf(…)</c> before a bare return, where the error has that name.</summary>
    private static bool AssignsError(GoFunction function, SyntaxNode node)
    {
        if (!function.ReturnsError || node is not AssignStmt { Lhs: [.., var target], Rhs: [.., var value] }) return false;
        return target.Unparen() is Ident ident && function.Package.SymbolOf(ident) == function.Results[^1] && value.Unparen() is CallExpr call && MakesError(call);
    }

    /// <summary><c>return save(all)</c> is done; <c>return fmt.Errorf(…)</c> or <c>return wrapError(err)</c> fails.</summary>
    private static bool MakesError(CallExpr call)
    {
        if (call.Fun.Unparen() is SelectorExpr { X: Ident { Name: "errors" } }) return true;
        return SyntaxNames.LastName(call.Fun) is { } name && ErrorWords.Any(word => CamelCase.HasWord(name, word));
    }

    private static bool IsEmptyValue(Expr value) => value.Unparen() is BasicLit or CompositeLit { Elts.IsEmpty: true } or Ident { Name: "nil" or "false" or "true" };
}
