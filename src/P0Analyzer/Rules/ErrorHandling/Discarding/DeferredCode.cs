using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>What runs only when a function returns.</summary>
internal static class DeferredCode
{
    /// <summary>Whether a node stands in a function literal that is deferred, itself or by the name it was given.</summary>
    public static bool Contains(GoPackage package, SyntaxNode node)
    {
        for (var function = package.FunctionOf(node); function is { IsLiteral: true }; function = function.Enclosing)
        {
            foreach (var use in LiteralUse.AllOf(function))
            {
                if (use.Run == LiteralRun.Deferred) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a statement is all that a deferred literal does: <c>defer func() { f() }()</c> is <c>defer f()</c>.</summary>
    public static bool IsWholeOf(GoPackage package, Stmt statement)
        => statement.Parent is BlockStmt { List.Length: 1, Parent: FuncLit } && Contains(package, statement);
}
