using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>How sure it is that something is an error.</summary>
internal enum ErrorCertainty
{
    /// <summary>It is known not to be one, or nothing speaks for it.</summary>
    None,

    /// <summary>It is presumed to be one, as Go's custom is.</summary>
    Presumed,

    /// <summary>Its type says so.</summary>
    Known,
}

/// <summary>Which results of calls are errors.</summary>
internal static class ErrorResults
{
    /// <summary>Whether the call's result at <paramref name="index"/>, of <paramref name="count"/> that are asked for, is an error.</summary>
    public static ErrorCertainty Of(GoPackage package, CallExpr call, int index, int count)
    {
        var callee = package.CalleeOf(call);
        if (callee is Callee.Conversion or Callee.Builtin) return ErrorCertainty.None;
        if (callee.Results is { } results)
            return results.Length == count && ErrorTypes.IsError(results[index]) ? ErrorCertainty.Known : ErrorCertainty.None;

        return count > 1 && index == count - 1 && IsPresumed(package, call, callee) ? ErrorCertainty.Presumed : ErrorCertainty.None;
    }

    /// <summary>Whether a call is known to return an error, alone or among other results.</summary>
    public static bool IsKnownToFail(Callee callee)
    {
        if (callee is Callee.Conversion || callee.Results is not { } results) return false;
        foreach (var result in results)
        {
            if (ErrorTypes.IsError(result)) return true;
        }

        return false;
    }

    private static bool IsPresumed(GoPackage package, CallExpr call, Callee callee)
    {
        var receiver = call.Fun.Unparen() is SelectorExpr selector ? SyntaxNames.LastName(selector.X) : null;
        return package.Program.Options.Knowledge.Errors.PresumesError(callee.Name, receiver);
    }
}
