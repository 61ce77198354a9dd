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
    /// <summary>Whether a parameter of the function is called.</summary>
    public bool IsParameter { get; private init; }

    /// <summary>Whether the call stands in the loop and leaves the process there, and not in a function that it calls.</summary>
    public bool IsDirect { get; private init; }

    /// <summary>
    /// Whether it certainly asks a vendor: it is given a context, or a client does it. Any import's function that gives an error may do so too, but so does
    /// each parser and each reader.
    /// </summary>
    public bool IsCertain { get; private init; }

    /// <summary>The fetch that a call is; null when it is none.</summary>
    public static Fetch? At(GoPackage package, CodeSite site)
    {
        var call = (CallExpr)site.Node;
        if (package.ExternalCalls.Find(call) is { } external)
        {
            var parameter = SignatureOfParameter(package, call);
            var isCertain = IsVendors(external) && (parameter is null || GivesData(parameter.Results));
            if (StreamNames.IsStreaming(call, isCertain) && !(isCertain && TakesContext(parameter))) return null;
            var isDirect = external.Kind is not (ExternalCallKind.Through or ExternalCallKind.FunctionValue);
            return new Fetch(site, call, false) { IsCertain = isCertain, IsDirect = isDirect, IsParameter = parameter is not null };
        }

        return SignatureOfParameter(package, call) is { } signature && GivesData(signature.Results)
            ? new Fetch(site, call, !MayLeave(signature)) { IsCertain = true, IsParameter = true }
            : null;
    }

    /// <summary>Whether what is reached speaks to a vendor: a run of another program and a new connection bring no page.</summary>
    private static bool IsVendors(ExternalCall external)
    {
        if (external.IsPresumed) return false;
        var reached = external.Reached;
        return reached.Kind != ExternalCallKind.StandardLibrary || SyntaxNames.LastName(reached.Call.Fun) is not { } name || !StreamNames.IsLocal(name);
    }

    /// <summary>Whether a call is a fetch.</summary>
    public static bool Is(GoPackage package, CallExpr call)
        => package.ExternalCalls.IsExternal(call) || (SignatureOfParameter(package, call) is { } signature && GivesData(signature.Results));

    /// <summary>Whether a call is a fetch and certainly asks a vendor.</summary>
    public static bool IsCertainly(GoPackage package, CallExpr call)
        => package.ExternalCalls.Find(call) is { } external ? IsVendors(external) && !StreamNames.IsStreaming(call, true) : Is(package, call);

    /// <summary>Whether a call hands something to a function-typed parameter that gives nothing back but a verdict: it consumes, as an iterator's <c>yield</c> does.</summary>
    public static bool IsConsumer(GoPackage package, CallExpr call)
        => SignatureOfParameter(package, call) is { } signature && !GivesData(signature.Results);

    private static GoType.Func? SignatureOfParameter(GoPackage package, CallExpr call)
        => package.CalleeOf(call) is Callee.FunctionValue { Variable: { Kind: VariableKind.Parameter } parameter } ? parameter.Type.Underlying as GoType.Func : null;

    /// <summary>A visitor gives back an error, a predicate a truth value, but no page.</summary>
    private static bool GivesData(ImmutableArray<GoType> results) => results switch
    {
        [] => false,
        _ => results.Any(result => !result.IsError && result.Underlying != GoType.Bool),
    };

    private static bool MayLeave(GoType.Func signature) => signature.Results.Any(result => result.IsError) || TakesContext(signature);

    /// <summary>Whether a function-typed parameter is given a context: whatever its name, it asks somebody, and is no reader of a stream.</summary>
    private static bool TakesContext(GoType.Func? parameter) => parameter is not null && parameter.Parameters.Any(type => type.IsContext);
}
