using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>How the value of an expression moves from turn to turn.</summary>
/// <param name="Counter">What it moves with; null when it stays as it is.</param>
/// <param name="Direction">1 when it grows while the counter's steps go on, -1 when it falls, 0 when it stays or is never stepped.</param>
internal readonly record struct Trend(Counter? Counter, int Direction)
{
    /// <summary>The trend of an expression; null when it depends on more than one counter, or on other things.</summary>
    public static Trend? Of(LoopContext loop, Counters counters, Expr expression, int depth = 0)
    {
        expression = expression.Unparen();
        if (depth > MaxDepth) return null;
        if (loop.Package.ConstantOf(expression) is not null) return new Trend(null, 0);
        switch (expression)
        {
            case BinaryExpr { Op: Token.Add or Token.Sub or Token.Mul or Token.Quo } operation:
                return OfOperation(loop, counters, operation, depth);
            case CallExpr { Args: [var operand] } call when loop.Package.CalleeOf(call) is Callee.Conversion:
                return Of(loop, counters, operand, depth + 1);
            case CallExpr { Args: [var list] } call when loop.Package.CalleeOf(call) is Callee.Builtin { FunctionName: "len" }:
                return OfPlace(loop, counters, list, SettingKind.Grown, depth);
            default:
                return OfPlace(loop, counters, expression, SettingKind.Stepped, depth);
        }
    }

    private const int MaxDepth = 8;

    private static Trend? OfOperation(LoopContext loop, Counters counters, BinaryExpr operation, int depth)
    {
        if (Of(loop, counters, operation.X, depth + 1) is not { } left || Of(loop, counters, operation.Y, depth + 1) is not { } right) return null;
        if (left.Counter is null && right.Counter is null) return new Trend(null, 0);
        if (left.Counter is not null && right.Counter is not null) return null;
        if (operation.Op == Token.Quo && right.Counter is not null) return null;
        return right.Counter is not null && operation.Op == Token.Sub ? right with { Direction = -right.Direction } : left.Counter is not null ? left : right;
    }

    private static Trend? OfPlace(LoopContext loop, Counters counters, Expr expression, SettingKind stepping, int depth)
    {
        if (Reading.Of(loop.Package, expression) is not { Extent: Extent.Whole, Place: var place }) return null;
        if (counters.IsFixed(place)) return new Trend(null, 0);
        if (Definition(loop, place) is { Value: { } value } && stepping == SettingKind.Stepped) return Of(loop, counters, value, depth + 1);
        var counter = counters.Of(place);
        return new Trend(counter, counter.Direction);
    }

    /// <summary>The only value of a variable of the body: <c>next := page + 1</c>.</summary>
    private static Setting? Definition(LoopContext loop, Place place)
        => !loop.Site.Carries(place) && loop.Values.SettingsOf(place).ToList() is [{ Kind: SettingKind.Assigned, ResultCount: 1 } only] ? only : null;
}
