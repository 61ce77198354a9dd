using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>The functions of a package that a call may run: the one it names, a literal, what a variable stands for, an interface's implementations.</summary>
internal static class CalledBodies
{
    /// <summary>Their bodies; none when the call leaves the package, or what it calls is not known.</summary>
    public static List<GoFunction> Of(GoPackage package, CallExpr call)
    {
        IEnumerable<GoFunction?> bodies = package.CalleeOf(call) switch
        {
            // In a method expression the arguments do not stand at the places of the parameters.
            Callee.Method { Receiver: var receiver } when package.IsType(receiver) => [],
            { Declaration: { } declaration } => [declaration.Body],
            Callee.Literal literal => [literal.Function],
            Callee.FunctionValue { Variable: { } variable } => package.ValuesGivenTo(variable).Select(value => BodyOf(package, value)),
            Callee.InterfaceMethod method => package.Implementations.MethodsFor(method.Symbol).Select(found => found.Body),
            _ => [],
        };
        return [.. bodies.OfType<GoFunction>().Where(body => body.Package == package)];
    }

    private static GoFunction? BodyOf(GoPackage package, Expr value) => value.Unparen() switch
    {
        FuncLit literal => package.FunctionOf(literal),
        Ident ident => (package.SymbolOf(ident) as FunctionSymbol)?.Body,
        SelectorExpr selector => (package.SymbolOf(selector) as FunctionSymbol)?.Body,
        _ => null,
    };
}
