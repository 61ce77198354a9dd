using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Tells variables that might as well be constants.</summary>
internal static class ConstantOnly
{
    private const int MaxDepth = 4;

    /// <summary>Whether an expression is made of constants and of local variables that only constants are assigned to.</summary>
    public static bool Is(LoopContext loop, Expr expression, int depth = 0)
    {
        expression = expression.Unparen();
        if (loop.Package.ConstantOf(expression) is not null) return true;
        if (depth > MaxDepth) return false;
        return expression switch
        {
            BinaryExpr operation => Is(loop, operation.X, depth + 1) && Is(loop, operation.Y, depth + 1),
            CallExpr { Args: [var operand] } call when loop.Package.CalleeOf(call) is Callee.Conversion => Is(loop, operand, depth + 1),
            Ident => Place.Of(loop.Package, expression) is { Root.Kind: VariableKind.Local, Fields: "" } place && IsVariable(loop, place, depth),
            _ => false,
        };
    }

    private static bool IsVariable(LoopContext loop, Place place, int depth)
    {
        var isSet = false;
        foreach (var setting in loop.AllValues.SettingsOf(place))
        {
            isSet = true;
            if (setting.IsDeclaration && setting.Value is null) continue;
            if (setting.Kind != SettingKind.Assigned || setting.ResultCount != 1 || setting.Value is not { } value || !Is(loop, value, depth + 1)) return false;
        }

        return isSet;
    }
}
