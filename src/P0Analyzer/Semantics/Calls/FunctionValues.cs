using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Which values are given to the variables of function type in a package: by assignments and declarations, in composite literals, as
/// arguments of the package's own functions, and by return statements to their results. A variable that holds several functions, such as a map of
/// them, is given each of its elements.
/// </summary>
internal sealed class FunctionValues
{
    private const int MaxDepth = 4;
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
            case AssignStmt assignment:
                AddEach(assignment.Lhs, assignment.Rhs);
                break;
            case ValueSpec { Values.IsEmpty: false } spec:
                AddEach(spec.Names.CastArray<Expr>(), spec.Values);
                break;
            case RangeStmt { Value: { } element } loop:
                Add(TargetOf(element), loop.X);
                break;
            case CompositeLit literal:
                AddElements(literal);
                break;
            case ReturnStmt { Results: var values } when package.FunctionOf(giver) is { Results: var results } && results.Length == values.Length:
                for (var i = 0; i < values.Length; i++) Add(results[i], values[i]);
                break;
        }
    }

    /// <summary>Of several targets of one value, as in <c>run, ok := handlers[name]</c>, only the first can be a function here.</summary>
    private void AddEach(ImmutableArray<Expr> targets, ImmutableArray<Expr> values)
    {
        for (var i = 0; i < targets.Length && i < values.Length; i++) Add(TargetOf(targets[i]), values[i]);
    }

    private Symbol? TargetOf(Expr target) => target.Unparen() switch
    {
        IndexExpr element => TargetOf(element.X),
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
        if (target is not VariableSymbol variable || !MayHold(variable, value)) return;
        switch (value.Unparen())
        {
            case CompositeLit literal:
                foreach (var element in literal.Elts) Add(target, element is KeyValueExpr pair ? pair.Value : element);
                return;
            case CallExpr { Fun: Ident { Name: "append" } } append when package.CalleeOf(append) is Callee.Builtin:
                foreach (var element in append.Args) Add(target, element);
                return;
        }

        if (!given.TryGetValue(variable, out var values)) given.Add(variable, values = []);
        values.Add(value);
    }

    /// <summary>A variable of unknown type may well be a function when it is given something's method: <c>list := client.List</c>.</summary>
    private static bool MayHold(VariableSymbol variable, Expr value) => ElementOf(variable.Type) switch
    {
        GoType.Func => true,
        GoType.Unknown => variable.Kind == VariableKind.Local && value.Unparen() is SelectorExpr,
        _ => false,
    };

    private static GoType ElementOf(GoType type)
    {
        // `type t []t` has no end.
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            switch (type.Underlying)
            {
                case GoType.Slice slice:
                    type = slice.Element;
                    break;
                case GoType.Array array:
                    type = array.Element;
                    break;
                case GoType.Map map:
                    type = map.Value;
                    break;
                case var other:
                    return other;
            }
        }

        return type;
    }
}
