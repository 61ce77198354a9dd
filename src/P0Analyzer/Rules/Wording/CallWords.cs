using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules;

/// <summary>Why a call leaves the process or not, in words for an explanation.</summary>
internal static class CallWords
{
    /// <summary>What is known of a call.</summary>
    public static string Of(GoPackage package, CallExpr call)
    {
        var name = Spelling.Of(call.Fun);
        return package.ExternalCalls.Find(call) is { } external ? $"'{name}' is external: {WhyExternal(external)}" : $"'{name}' is not external: {WhyNot(package.CalleeOf(call))}";
    }

    /// <summary>Why a call leaves the process.</summary>
    public static string WhyExternal(ExternalCall call) => call.Kind switch
    {
        ExternalCallKind.Through => "the function that it calls makes an external call",
        ExternalCallKind.Import => "it calls an import that is neither standard library nor inert, and is given a context, yields an error, or is asked of a client",
        ExternalCallKind.StandardLibrary => "the standard library makes a request, a connection or a run of another program",
        ExternalCallKind.FunctionValue => "a function that is given to it makes an external call",
        _ => "its receiver's type is declared nowhere, and its name is that of a client",
    };

    private static string WhyNot(Callee callee) => callee switch
    {
        Callee.PackageFunction or Callee.Method => "no external call can be reached from its body",
        Callee.ImportedFunction function => $"nothing says that this call of '{function.ImportPath}' leaves the process",
        Callee.ImportedMethod method => $"nothing says that this call of '{method.ImportPath}' leaves the process",
        Callee.InterfaceMethod => "neither an implementation that was read nor the receiver's name says so",
        Callee.FunctionValue => "no function given to it in this package makes an external call",
        Callee.Literal => "the literal is looked at by itself",
        Callee.Conversion => "it is a conversion",
        Callee.Builtin => "it is a predeclared function",
        Callee.UnknownMethod => "its receiver's type is not known, and its name is not that of a client",
        _ => "it is declared nowhere that was read",
    };
}
