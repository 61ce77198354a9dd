using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Which values are given to the variables of function type in a package: by assignments and declarations, in composite literals, as
/// arguments of the package's own functions, and by return statements to their results.
/// </summary>
internal sealed class FunctionValues
{
    private readonly GoPackage package;
    private readonly Dictionary<VariableSymbol, List<Expr>> given = [];

    private FunctionValues(GoPackage package) => this.package = package;

    internal static FunctionValues Create(GoPackage package)
    {
        var values = new FunctionValues(package);
        foreach (var giver in package.Binding.Givers) values.AddFrom(giver);
        foreach (var site in package.CallGraph.Sites) values.AddArguments(site);
        return values;
    }

    /// <summary>The values given to a variable, file by file in source order.</summary>
    internal ImmutableArray<Expr> GivenTo(VariableSymbol variable) => given.TryGetValue(variable, out var values) ? [.. values] : [];

    /// <summary>The variables of function type that are given values.</summary>
    internal IEnumerable<VariableSymbol> Variables => given.Keys;

    private void AddFrom(SyntaxNode giver)
    {
        switch (giver)
        {
            case AssignStmt assignment when assignment.Lhs.Length == assignment.Rhs.Length:
                for (var i = 0; i < assignment.Lhs.Length; i++) Add(TargetOf(assignment.Lhs[i]), assignment.Rhs[i]);
                break;
            case ValueSpec spec when spec.Names.Length == spec.Values.Length:
                for (var i = 0; i < spec.Names.Length; i++) Add(TargetOf(spec.Names[i]), spec.Values[i]);
                break;
            case CompositeLit literal:
                AddElements(literal);
                break;
            case ReturnStmt { Results: var values } when package.FunctionOf(giver) is { Results: var results } && results.Length == values.Length:
                for (var i = 0; i < values.Length; i++) Add(results[i], values[i]);
                break;
        }
    }

    private Symbol? TargetOf(Expr target) => target.Unparen() switch
    {
        Ident ident => package.SymbolOf(ident),
        SelectorExpr selector => package.SymbolOf(selector),
        _ => null,
    };

    private void AddElements(CompositeLit literal)
    {
        if (literal.Elts.IsEmpty) return;
        var type = package.TypeOf(literal);
        if (type is GoType.Pointer { Element: var pointed }) type = pointed;
        if (type.Underlying is not GoType.Struct { Fields: var fields }) return;
        for (var i = 0; i < literal.Elts.Length; i++)
        {
            if (literal.Elts[i] is KeyValueExpr { Key: Ident key } element) Add(package.SymbolOf(key), element.Value);
            else if (i < fields.Length) Add(fields[i], literal.Elts[i]);
        }
    }

    private void AddArguments(CallSite site)
    {
        var function = (site.Callee as Callee.Literal)?.Function ?? site.Callee.Declaration?.Body;
        if (function is null || function.Package != package) return;
        // In a method expression the first argument is the receiver.
        var skip = site.Callee is Callee.Method { Receiver: var receiver } && package.IsType(receiver) ? 1 : 0;
        for (var i = skip; i < site.Call.Args.Length && !function.Parameters.IsEmpty; i++)
        {
            var parameter = function.Parameters[Math.Min(i - skip, function.Parameters.Length - 1)];
            Add(parameter, site.Call.Args[i]);
        }
    }

    private void Add(Symbol? target, Expr value)
    {
        if (target is not VariableSymbol variable || variable.Type.Underlying is not GoType.Func) return;
        if (!given.TryGetValue(variable, out var values)) given.Add(variable, values = []);
        values.Add(value);
    }
}
