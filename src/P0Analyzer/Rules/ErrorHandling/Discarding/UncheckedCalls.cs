using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Calls whose error never comes, or that nobody checks.</summary>
internal static class UncheckedCalls
{
    /// <summary>Whether a call is one of them.</summary>
    public static bool Contains(GoPackage package, CallExpr call)
    {
        var names = package.Program.Options.Knowledge.Errors;
        if (call.Fun.Unparen() is SelectorExpr method && SyntaxNames.LastName(method.X) is { } owner && names.IsUncheckedSelector(owner, method.Sel.Name)) return true;
        return package.CalleeOf(call) switch
        {
            Callee.ImportedFunction { ImportPath: "io", FunctionName: "WriteString" } => call.Args is [var writer, _] && NeverFails(names, package.TypeOf(writer)),
            Callee.ImportedFunction function => names.Unchecked.Contains(function.ImportPath, function.FunctionName),
            Callee.ImportedMethod { TypeName: { } type } imported => names.Unchecked.Contains(imported.ImportPath, type, imported.MethodName),
            _ => false,
        };
    }

    /// <summary>Whether a writer takes whatever it is given, as <c>strings.Builder</c> does.</summary>
    private static bool NeverFails(ErrorNames names, GoType writer)
        => writer.Deref() is GoType.Imported type && names.Unchecked.Contains(type.ImportPath, type.Name, "Write");
}
