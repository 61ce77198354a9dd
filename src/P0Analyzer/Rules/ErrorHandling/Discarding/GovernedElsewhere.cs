using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Calls whose dropped error another requirement's rule speaks of.</summary>
internal static class GovernedElsewhere
{
    private const string Errgroup = "golang.org/x/sync/errgroup";

    /// <summary>Whether a call is <c>Wait</c> on an error group, which P0405 governs.</summary>
    public static bool Contains(GoPackage package, CallExpr call)
        => package.CalleeOf(call) is Callee.ImportedMethod { ImportPath: Errgroup, TypeName: "Group", MethodName: "Wait" };
}
