using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Which functions a value of function type may be: bodies that were read, or variables (a function's result is one too) that stand for the
/// values given to them.
/// </summary>
internal sealed class FunctionTargets(GoPackage package)
{
    /// <summary>The <see cref="GoFunction"/>s and <see cref="VariableSymbol"/>s that a value may be.</summary>
    internal IEnumerable<object> Of(Expr value)
    {
        value = value.Unparen();
        while (value is CallExpr { Args: [var converted] } call && package.CalleeOf(call) is Callee.Conversion) value = converted.Unparen();
        return value switch
        {
            FuncLit literal => [package.FunctionOf(literal)!],
            Ident ident => OfSymbol(package.SymbolOf(ident)),
            SelectorExpr selector => OfSymbol(package.SymbolOf(selector)),
            CallExpr call => ReturnedBy(call),
            IndexExpr element => Of(element.X),
            _ => [],
        };
    }

    /// <summary>The functions in an argument: the argument itself, or what a composite literal there holds.</summary>
    internal IEnumerable<object> In(Expr argument) => argument.Unparen() switch
    {
        CompositeLit or UnaryExpr { Op: Token.And } => Inside(argument),
        FuncLit or Ident or SelectorExpr or CallExpr when package.TypeOf(argument).Underlying is GoType.Func => Of(argument),
        _ => [],
    };

    private IEnumerable<object> Inside(Expr argument)
    {
        var pending = new Stack<Expr>([argument]);
        while (pending.TryPop(out var expr))
        {
            switch (expr.Unparen())
            {
                case CompositeLit literal:
                    foreach (var element in literal.Elts) pending.Push(element);
                    break;
                case KeyValueExpr element:
                    pending.Push(element.Value);
                    break;
                case UnaryExpr { Op: Token.And } address:
                    pending.Push(address.X);
                    break;
                case FuncLit or Ident or SelectorExpr or CallExpr when package.TypeOf(expr).Underlying is GoType.Func:
                    foreach (var target in Of(expr)) yield return target;
                    break;
            }
        }
    }

    /// <summary>The result that a call of one of the package's functions gives first.</summary>
    internal IEnumerable<object> ReturnedBy(CallExpr call)
    {
        var maker = package.CalleeOf(call) switch
        {
            Callee.Literal literal => literal.Function,
            { Declaration.Body: { } body } => body,
            _ => null,
        };
        return maker is { Results: [var first, ..] } && maker.Package == package ? [first] : [];
    }

    private IEnumerable<object> OfSymbol(Symbol? symbol) => symbol switch
    {
        FunctionSymbol { Body: { } body } => [body],
        VariableSymbol variable => [variable],
        InterfaceMethodSymbol method => package.Implementations.MethodsFor(method).Select(found => found.Body).OfType<object>(),
        _ => [],
    };
}
