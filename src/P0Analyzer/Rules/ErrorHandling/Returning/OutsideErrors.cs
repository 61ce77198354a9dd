using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>
/// Follows the value of a returned error back to where it came from, on ways on which it is not nil, no sentinel that it was compared with,
/// and nothing else was assigned to the variable.
/// </summary>
internal sealed class OutsideErrors(GoPackage package)
{
    private readonly HashSet<Definition> seen = [];

    /// <summary>The error from outside that an expression may give where it stands; null when it gives none. A call in place is no bare return.</summary>
    public OutsideError? Find(Expr value)
    {
        value = WithoutConversions(value);
        if (ErrorOrigins.IsUnknownField(package, value)) return new OutsideError(value, []);
        if (value is not Ident ident || package.SymbolOf(ident) is not VariableSymbol variable) return null;
        return package.FunctionOf(ident) is { } function && package.FlowOf(function).PointOf(ident) is { } point ? Find(variable, function, point) : null;
    }

    /// <summary>The error from outside that a variable may have at a moment; null when it has none.</summary>
    public OutsideError? Find(VariableSymbol variable, GoFunction function, FlowPoint point)
    {
        if (variable.Kind is VariableKind.Field or VariableKind.PackageLevel || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return null;
        var variables = package.VariablesOf(function);
        foreach (var definition in variables.Reaching(AccessPath.Of(variable), point))
        {
            if (!seen.Add(definition) || OriginOf(definition) is not { } origin) continue;
            if (FindWay(variables, definition, point) is { } way) return new OutsideError(origin, way.Steps);
        }

        return null;
    }

    private Expr? OriginOf(Definition definition)
    {
        if (definition is not { Fields.IsEmpty: true, Value: { } value }) return null;
        if (definition.Kind is not (DefinitionKind.Assign or DefinitionKind.Captured or DefinitionKind.Range or DefinitionKind.TypeSwitch)) return null;
        value = WithoutConversions(value);
        if (value is CallExpr call)
        {
            // What a range loop gets from an iterator is its function's doing, whatever that function returns itself.
            var (index, count) = definition.Kind == DefinitionKind.Range ? (0, 0) : (definition.ResultIndex, definition.ResultCount);
            return ErrorOrigins.IsOutside(package, call, index, count) ? call : null;
        }

        return definition is { ResultCount: 1, Kind: not DefinitionKind.Range } ? Find(value)?.Origin : null;
    }

    /// <summary>A way from a definition to a moment on which the value stays, and may be an error that is not known by name.</summary>
    private static FlowPath? FindWay(FunctionVariables variables, Definition definition, FlowPoint point)
    {
        var variable = definition.Variable;
        FlowPoint? start = null;
        var others = new List<SyntaxNode>();
        foreach (var access in variables.AccessesOf(variable))
        {
            if (access.Definition == definition) start = access.Point.Next;
            else if (start == access.Point.Next && access is { Definition.IsCertain: true } && IsOverByThen(variables, definition)) return null;
            else if (access is { Definition.IsCertain: true, Point.Node: { } other } && access.Point != point) others.Add(other);
        }

        return start is { } from ? variables.Graph.FindPath(from, point, others, edge => !ErrorFacts.RulesOut(variables.Function.Package, edge, variable)) : null;
    }

    /// <summary>Whether a literal that assigns to the variable is an argument of the call whose result the variable gets: <c>err = retry(func() { err = … })</c>.</summary>
    private static bool IsOverByThen(FunctionVariables variables, Definition definition)
        => definition.Kind == DefinitionKind.Captured
            && variables.Function.Package.FunctionOf(definition.Site) is { IsLiteral: true } literal
            && LiteralUse.Of(literal).Run is LiteralRun.PassedOn or LiteralRun.CalledAtOnce or LiteralRun.OnceDo;

    private Expr WithoutConversions(Expr value)
    {
        while (true)
        {
            value = value.Unparen();
            if (value is TypeAssertExpr { Type: not null } assertion) value = assertion.X;
            else if (value is CallExpr { Args: [var operand] } call && package.CalleeOf(call) is Callee.Conversion) value = operand;
            else return value;
        }
    }
}
