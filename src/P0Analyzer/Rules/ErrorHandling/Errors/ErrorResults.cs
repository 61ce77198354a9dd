using System.Collections.Immutable;
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
            return results.Length == count && TellsOfFailure(package, callee, results, index) ? ErrorCertainty.Known : ErrorCertainty.None;

        return count > 1 && index == count - 1 && IsPresumed(package, call, callee, count) ? ErrorCertainty.Presumed : ErrorCertainty.None;
    }

    /// <summary>Whether a call is known to return an error, alone or among other results.</summary>
    public static bool IsKnownToFail(GoPackage package, Callee callee)
    {
        if (callee is Callee.Conversion || callee.Results is not { } results) return false;
        for (var i = 0; i < results.Length; i++)
        {
            if (TellsOfFailure(package, callee, results, i)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a result says that the call failed: it is an <c>error</c>, or a type of errors where Go's custom has them, last. In
    /// <c>asRefusal(err) (*Refusal, bool)</c> it is what was looked for, and methods of errors that give one back change or wrap it.
    /// </summary>
    private static bool TellsOfFailure(GoPackage package, Callee callee, ImmutableArray<GoType> results, int index)
    {
        if (results[index].IsError) return true;
        return index == results.Length - 1
            && results[index] is not GoType.TypeParam
            && ErrorTypes.IsError(results[index])
            && !(callee.ReceiverExpr is { } receiver && ErrorTypes.IsError(package.TypeOf(receiver)));
    }

    private static bool IsPresumed(GoPackage package, CallExpr call, Callee callee, int count)
    {
        var receiver = call.Fun.Unparen() is SelectorExpr selector ? SyntaxNames.LastName(selector.X) : null;
        return package.Program.Options.Knowledge.Errors.PresumesError(callee.Name, receiver)
            && !IsKnownNotToFail(package, callee)
            && !LastResults.Of(package).AreNoErrors(callee, count);
    }

    /// <summary>Whether it is known of other packages that the call's last result is no error. Of a value whose type is not known, the method's name decides.</summary>
    private static bool IsKnownNotToFail(GoPackage package, Callee callee)
    {
        var calls = package.Program.Options.Knowledge.Errors.WithoutError;
        return callee switch
        {
            Callee.ImportedFunction function => calls.Contains(function.ImportPath, function.FunctionName),
            Callee.ImportedMethod { TypeName: { } type } method => calls.Contains(method.ImportPath, type, method.MethodName),
            Callee.ImportedMethod method => calls.ContainsMethod(method.ImportPath, method.MethodName),
            _ => false,
        };
    }
}
