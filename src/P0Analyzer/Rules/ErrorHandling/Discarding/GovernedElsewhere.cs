using GoGrammar.Syntax;
using P0Analyzer.Rules.ValidateCredentials;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Calls whose dropped error another requirement's rule speaks of.</summary>
internal static class GovernedElsewhere
{
    private const string Errgroup = "golang.org/x/sync/errgroup";

    /// <summary>Whether a call is <c>Wait</c> on an error group, which P0405 governs, or the validation of credentials whose error P0303 reports as ignored.</summary>
    public static bool Contains(GoPackage package, CallExpr call)
        => package.CalleeOf(call) is Callee.ImportedMethod { ImportPath: Errgroup, TypeName: "Group", MethodName: "Wait" } || IsIgnoredValidation(package, call);

    /// <summary>Whether a call is the validation of credentials whose error P0303 reports as ignored.</summary>
    public static bool IsIgnoredValidation(GoPackage package, CallExpr call)
        => !package.Integrations.IsEmpty && CredentialCalls.IsReportedAsIgnored(package, call);
}
