using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Follows a value back through what only hands it on: copies, addresses and indirections, conversions, assertions, parentheses.</summary>
internal sealed class ValueSources(GoPackage package)
{
    private readonly HashSet<Definition> seen = [];
    private readonly ImmutableArray<ValueSource>.Builder found = ImmutableArray.CreateBuilder<ValueSource>();
    private readonly Stack<(Expr Expression, Definition? Via)> pending = new();

    public ImmutableArray<ValueSource> Of(Expr expression)
    {
        pending.Push((expression, null));
        while (pending.TryPop(out var next))
        {
            var value = Same(package, next.Expression);
            if (value is not Ident ident || !FollowVariable(ident)) found.Add(new ValueSource(value, next.Via));
        }

        return found.ToImmutable();
    }

    /// <summary>The expression whose value this one is.</summary>
    public static Expr Same(GoPackage package, Expr expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenExpr paren:
                    expression = paren.X;
                    break;
                case UnaryExpr { Op: Token.And } address:
                    expression = address.X;
                    break;
                case StarExpr indirection:
                    expression = indirection.X;
                    break;
                case TypeAssertExpr { Type: not null } assertion:
                    expression = assertion.X;
                    break;
                case CallExpr { Args: [var operand] } call when package.CalleeOf(call) is Callee.Conversion:
                    expression = operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>Goes on at the definitions of a variable; false when the identifier is none, or stands where nothing is known of it.</summary>
    private bool FollowVariable(Ident ident)
    {
        if (package.SymbolOf(ident) is not VariableSymbol || package.FunctionOf(ident) is not { } function) return false;
        var definitions = package.VariablesOf(function).Reaching(ident);
        foreach (var definition in definitions)
        {
            if (!seen.Add(definition)) continue;
            if (IsCopy(definition)) pending.Push((definition.Value!, definition));
            else found.Add(new ValueSource(definition.Kind == DefinitionKind.Assign ? definition.Value : null, definition));
        }

        return definitions.Length > 0;
    }

    private static bool IsCopy(Definition definition)
        => definition is { Kind: DefinitionKind.Assign or DefinitionKind.Captured or DefinitionKind.TypeSwitch, Value: not null, ResultCount: 1, Fields.IsEmpty: true };
}
