using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Deferred code that gives a named result its context once the function has returned.</summary>
internal static class DeferredWrapping
{
    /// <summary>
    /// Whether a deferred literal makes a new error of the result (<c>err = fmt.Errorf("…: %w", err)</c>), or the result's address is given to what may do so.
    /// </summary>
    public static bool Covers(GoFunction function, VariableSymbol result)
    {
        if (result.Declaration is null) return false;
        foreach (var deferred in function.Package.FlowOf(function).Deferred)
        {
            foreach (var node in deferred.DescendantsAndSelf())
            {
                if (node is UnaryExpr { Op: Token.And } address && ErrorFacts.IsVariable(function.Package, address.X, result) && IsGivenToWrapper(function.Package, address))
                    return true;
                if (node is AssignStmt assignment && Wraps(function.Package, assignment, result)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether what the address is given to may wrap the error: a function of this package only if it assigns a new error through the pointer, or hands it on.</summary>
    private static bool IsGivenToWrapper(GoPackage package, UnaryExpr address)
    {
        if (address.Parent is not CallExpr call || call.Args.IndexOf(address) is not (>= 0 and var index)) return true;
        if (package.CalleeOf(call).Declaration is not { } declared || declared.Package != package || declared.Body is not { } callee) return true;
        if (index >= callee.Parameters.Length) return true;
        var pointer = callee.Parameters[index];
        foreach (var node in callee.Body.DescendantsAndSelf())
        {
            if (node is CallExpr inner && inner.Args.Any(argument => ErrorFacts.IsVariable(package, argument, pointer))) return true;
            if (node is not AssignStmt { Lhs: [var target], Rhs: [var value] }) continue;
            if (target.Unparen() is StarExpr through && ErrorFacts.IsVariable(package, through.X, pointer) && Mentions(package, value, pointer)) return true;
        }

        return false;
    }

    private static bool Wraps(GoPackage package, AssignStmt assignment, VariableSymbol result)
    {
        for (var i = 0; i < assignment.Lhs.Length && i < assignment.Rhs.Length; i++)
        {
            if (ErrorFacts.IsVariable(package, assignment.Lhs[i], result) && assignment.Rhs[i].Unparen() is not Ident && Mentions(package, assignment.Rhs[i], result))
                return true;
        }

        return false;
    }

    private static bool Mentions(GoPackage package, Expr value, VariableSymbol variable)
    {
        foreach (var node in value.DescendantsAndSelf())
        {
            if (node is Ident ident && package.SymbolOf(ident) == variable) return true;
        }

        return false;
    }
}
