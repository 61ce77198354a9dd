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
                if (node is UnaryExpr { Op: Token.And } address && ErrorFacts.IsVariable(function.Package, address.X, result)) return true;
                if (node is AssignStmt assignment && Wraps(function.Package, assignment, result)) return true;
            }
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
