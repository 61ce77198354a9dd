using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// The fields of function type that the package calls and to which it gives one function in all: <c>r.publish = r.send</c>. Calling the field is
/// calling that function; giving it to the field is naming it.
/// </summary>
internal sealed class FieldFunctions
{
    private readonly GoPackage package;
    private readonly Dictionary<VariableSymbol, Expr> functions = [];
    private readonly HashSet<Expr> named = [];

    /// <summary>Finds them in a package.</summary>
    public FieldFunctions(GoPackage package)
    {
        this.package = package;
        foreach (var site in package.CallGraph.Sites)
        {
            if (site.Callee is not Callee.FunctionValue { Variable: { Kind: VariableKind.Field } field } || functions.ContainsKey(field)) continue;
            var given = package.ValuesGivenTo(field).Select(static value => value.Unparen()).Where(static value => value is not Ident { Name: "nil" }).ToList();
            if (given.Count == 0 || !given.TrueForAll(value => IsSame(value, given[0]))) continue;
            functions.Add(field, given[0]);
            named.UnionWith(given);
        }
    }

    /// <summary>The function that such a field stands for; null for any other expression.</summary>
    public Expr? Of(Expr expr)
        => expr.Unparen() is SelectorExpr selector && package.SymbolOf(selector) is VariableSymbol field ? functions.GetValueOrDefault(field) : null;

    /// <summary>Whether an expression is what is given to such a field.</summary>
    public bool IsNamed(Expr value) => named.Contains(value);

    private bool IsSame(Expr one, Expr other) => one == other || (SymbolOf(one) is { } symbol && symbol == SymbolOf(other));

    private Symbol? SymbolOf(Expr value) => value switch
    {
        Ident ident => package.SymbolOf(ident) as FunctionSymbol,
        SelectorExpr selector => package.SymbolOf(selector) as FunctionSymbol,
        _ => null,
    };
}
