using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Which expressions are errors. Where the type can't be known, the names that Go gives to errors decide.</summary>
internal static class ErrorValues
{
    /// <summary>Whether an expression is known or presumed to be an error.</summary>
    public static bool IsError(GoPackage package, Expr expression)
    {
        var type = package.TypeOf(expression);
        if (!type.IsUnknown) return ErrorTypes.IsError(type);
        return expression.Unparen() is Ident ident && package.SymbolOf(ident) is VariableSymbol && IsErrorName(ident.Name);
    }

    /// <summary>Whether what is assigned to an expression is kept as an error, or among others in a list: <c>result.Err</c>, <c>errs</c>, <c>allErrors</c>.</summary>
    public static bool KeepsErrors(GoPackage package, Expr target)
    {
        var type = package.TypeOf(target);
        if (type is not (GoType.Unknown or GoType.Imported) || ErrorTypes.HoldsErrors(type)) return ErrorTypes.HoldsErrors(type);
        return SyntaxNames.LastName(target) is { } name && (IsErrorName(name) || CamelCase.HasWord(name, "errs") || CamelCase.HasWord(name, "errors"));
    }

    /// <summary>Whether an expression is the text of an error: <c>err.Error()</c>.</summary>
    public static bool IsErrorText(GoPackage package, Expr expression)
        => expression.Unparen() is CallExpr { Args.IsEmpty: true, Fun: SelectorExpr { Sel.Name: "Error" } method } && IsError(package, method.X);

    /// <summary>The first argument of a call that is an error, a list of errors, or made of one in place (<c>&amp;failure{err}</c>); null when there is none.</summary>
    public static Expr? GivenTo(GoPackage package, CallExpr call)
    {
        foreach (var argument in call.Args)
        {
            if (IsError(package, argument) || IsErrorText(package, argument) || ErrorTypes.HoldsErrors(package.TypeOf(argument))) return argument;
        }

        return null;
    }

    /// <summary>Whether a name is one that errors have: <c>err</c>, <c>err2</c>, <c>errParse</c>, <c>cerr</c>, <c>closeErr</c>.</summary>
    public static bool IsErrorName(string name)
        => CamelCase.StartsWithWord(name, "err") || name.EndsWith("err", StringComparison.Ordinal) || name.EndsWith("Err", StringComparison.Ordinal);
}
