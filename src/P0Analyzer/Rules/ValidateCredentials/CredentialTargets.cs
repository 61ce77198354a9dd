using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>Which of a package's functions a call may run: the one it names, an interface's implementations, what a field or variable holds, what it is handed.</summary>
internal sealed class CredentialTargets(GoPackage package, string methodName)
{
    /// <summary>Whether a call is the validation, by its own name or by that of the method that a variable stands for.</summary>
    public bool IsValidation(CallExpr call)
        => SyntaxNames.LastName(call.Fun) == methodName || (ValueOf(call) is { } value && IsMethod(value));

    /// <summary>
    /// Whether a call is handed the method itself, which whoever gets it calls: <c>group.Go(t.ValidateCredentials)</c>; or calls a variable that is
    /// the method at some time.
    /// </summary>
    public bool IsHandedValidation(CallExpr call)
    {
        foreach (var argument in call.Args)
        {
            if (IsMethod(argument)) return true;
        }

        return ValuesOf(call).Any(IsMethod);
    }

    /// <summary>The one body that a call runs; null when there is none in the package, or several.</summary>
    public GoFunction? Only(CallExpr call) => All(call).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>The functions of the package that a call runs, or hands to what it runs; literals are part of who makes them.</summary>
    public IEnumerable<GoFunction> Reached(CallExpr call)
        => All(call).Concat(call.Args.Select(BodyOf).OfType<GoFunction>()).Where(static body => !body.IsLiteral);

    private IEnumerable<GoFunction> All(CallExpr call)
    {
        var callee = package.CalleeOf(call);
        IEnumerable<GoFunction?> bodies = callee switch
        {
            { Declaration: { } declaration } => [declaration.Body],
            Callee.Literal literal => [literal.Function],
            Callee.InterfaceMethod method => package.Implementations.MethodsFor(method.Symbol).Select(found => found.Body),
            Callee.FunctionValue => ValuesOf(call).Select(BodyOf),
            _ => [],
        };
        return bodies.OfType<GoFunction>().Where(body => body.Package == package);
    }

    private Expr? ValueOf(CallExpr call) => ValuesOf(call) is [var only] ? only : null;

    /// <summary>What the variable or field that is called is given; a parameter is what its own caller says.</summary>
    private ImmutableArray<Expr> ValuesOf(CallExpr call)
        => package.CalleeOf(call) is Callee.FunctionValue { Variable: { Kind: not VariableKind.Parameter } variable } ? package.ValuesGivenTo(variable) : [];

    private bool IsMethod(Expr value) => value.Unparen() is SelectorExpr selector && selector.Sel.Name == methodName;

    private GoFunction? BodyOf(Expr value) => value.Unparen() switch
    {
        FuncLit literal => package.FunctionOf(literal),
        Ident ident => (package.SymbolOf(ident) as FunctionSymbol)?.Body,
        SelectorExpr selector => (package.SymbolOf(selector) as FunctionSymbol)?.Body,
        _ => null,
    };
}
