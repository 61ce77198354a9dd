using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Which expressions of a package give a filter that was made: a constructor's, a parameter, or what is derived from one.</summary>
internal sealed class FilterValues
{
    private readonly GoPackage package;
    private readonly FilterVocabulary vocabulary;
    private readonly Dictionary<VariableSymbol, List<Expr>> assigned = [];
    private readonly Dictionary<VariableSymbol, bool> variables = [];
    private readonly Dictionary<FunctionSymbol, bool> functions = [];

    /// <summary>Looks through all files of a package.</summary>
    public FilterValues(GoPackage package, FilterVocabulary vocabulary)
    {
        this.package = package;
        this.vocabulary = vocabulary;
        foreach (var file in package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf())
            {
                if (node is AssignStmt assignment) Note(assignment.Lhs, assignment.Rhs);
                else if (node is ValueSpec { Values.IsEmpty: false } spec) Note(spec.Names, spec.Values);
                else if (node is RangeStmt loop) Note([.. new[] { loop.Key, loop.Value }.OfType<Expr>()], [loop.X]);
            }
        }
    }

    /// <summary>Whether an expression mentions a constructor's call, a parameter, or something that comes from one.</summary>
    public bool IsGiven(Expr value)
    {
        foreach (var node in value.DescendantsAndSelf())
        {
            if (node is CallExpr call && (vocabulary.IsConstructor(call) || (package.CalleeOf(call).Declaration is { } function && Returns(function)))) return true;
            if (node is Ident ident && package.SymbolOf(ident) is VariableSymbol variable && Holds(variable)) return true;
        }

        return false;
    }

    /// <summary>Whether a call is of a function of this package, whose literals say what it gives.</summary>
    public bool IsOwn(CallExpr call) => package.CalleeOf(call).Declaration is { Body: not null } function && function.Package == package;

    /// <summary>Where a filter is made and kept in a variable, in one of the files.</summary>
    public CallExpr? KeptInVariable(IEnumerable<GoFile> files)
    {
        var wanted = files.ToHashSet();
        foreach (var (variable, values) in assigned)
        {
            if (variable.File is null || !wanted.Contains(variable.File) || variable.Kind is VariableKind.Field) continue;
            foreach (var value in values)
            {
                if (value.Unparen() is CallExpr call && vocabulary.IsConstructor(call)) return call;
            }
        }

        return null;
    }

    /// <summary>The values that are assigned to a field, apart from composite literals.</summary>
    public IReadOnlyList<Expr> AssignedTo(VariableSymbol field) => assigned.GetValueOrDefault(field) ?? [];

    private bool Holds(VariableSymbol variable)
    {
        if (variable.Kind is VariableKind.Parameter or VariableKind.Receiver) return true;
        if (variable.Kind is VariableKind.Field || !assigned.TryGetValue(variable, out var values)) return false;
        if (variables.TryGetValue(variable, out var known)) return known;
        variables.Add(variable, false);
        return variables[variable] = values.Exists(IsGiven);
    }

    private bool Returns(FunctionSymbol function)
    {
        if (functions.TryGetValue(function, out var known)) return known;
        functions.Add(function, false);
        if (function.Body is not { } body || function.Package != package) return false;
        foreach (var node in body.OwnNodes())
        {
            if (node is ReturnStmt leave && leave.Results.Any(IsMade)) return functions[function] = true;
        }

        return false;
    }

    /// <summary>A function that gives back its parameter gives what its caller has; the call's arguments say what that is.</summary>
    private bool IsMade(Expr result)
    {
        foreach (var node in result.DescendantsAndSelf())
        {
            if (node is CallExpr call && (vocabulary.IsConstructor(call) || (package.CalleeOf(call).Declaration is { } function && Returns(function)))) return true;
            if (node is Ident ident && package.SymbolOf(ident) is VariableSymbol { Kind: not VariableKind.Parameter } variable && Holds(variable)) return true;
        }

        return false;
    }

    private void Note<T>(System.Collections.Immutable.ImmutableArray<T> targets, System.Collections.Immutable.ImmutableArray<Expr> values)
        where T : Expr
    {
        for (var i = 0; i < targets.Length && !values.IsEmpty; i++)
        {
            var symbol = targets[i].Unparen() switch
            {
                Ident ident => package.SymbolOf(ident),
                SelectorExpr selector => package.SymbolOf(selector),
                _ => null,
            };
            if (symbol is not VariableSymbol variable) continue;
            if (!assigned.TryGetValue(variable, out var known)) assigned.Add(variable, known = []);
            known.Add(values.Length == targets.Length ? values[i] : values[0]);
        }
    }
}
