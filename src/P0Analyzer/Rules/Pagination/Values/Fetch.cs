using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A call that may bring a page: an external call, or a call of a function-typed parameter.</summary>
/// <param name="Site">Where.</param>
/// <param name="Call">The call.</param>
/// <param name="IsPresumed">
/// Whether it is a parameter that says neither by an error nor by a context that it leaves the process: it may as well compute, so that a counter
/// that goes into it proves nothing.
/// </param>
internal sealed record Fetch(CodeSite Site, CallExpr Call, bool IsPresumed)
{
    /// <summary>The fetch that a call is; null when it is none.</summary>
    public static Fetch? At(GoPackage package, CodeSite site)
    {
        var call = (CallExpr)site.Node;
        if (package.ExternalCalls.IsExternal(call)) return new Fetch(site, call, false);
        return SignatureOfParameter(package, call) is { } signature && GivesData(signature.Results)
            ? new Fetch(site, call, !MayLeave(signature))
            : null;
    }

    /// <summary>Whether a call is a fetch.</summary>
    public static bool Is(GoPackage package, CallExpr call)
        => package.ExternalCalls.IsExternal(call) || (SignatureOfParameter(package, call) is { } signature && GivesData(signature.Results));

    /// <summary>Whether a call hands something to a function-typed parameter that gives nothing back but a verdict: it consumes, as an iterator's <c>yield</c> does.</summary>
    public static bool IsConsumer(GoPackage package, CallExpr call)
        => SignatureOfParameter(package, call) is { } signature && !GivesData(signature.Results);

    private static GoType.Func? SignatureOfParameter(GoPackage package, CallExpr call)
        => package.CalleeOf(call) is Callee.FunctionValue { Variable: { Kind: VariableKind.Parameter } parameter } ? parameter.Type.Underlying as GoType.Func : null;

    /// <summary>A visitor gives back an error, a predicate a truth value, but no page.</summary>
    private static bool GivesData(ImmutableArray<GoType> results) => results switch
    {
        [] => false,
        [var only] => !only.IsError && only.Underlying != GoType.Bool,
        _ => true,
    };

    private static bool MayLeave(GoType.Func signature) => signature.Results.Any(result => result.IsError) || signature.Parameters.Any(parameter => parameter.IsContext);
}
