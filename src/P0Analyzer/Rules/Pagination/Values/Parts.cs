using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>
/// What a value is made of: the places that are read for it, and the calls whose results go into it. An index picks a value and is no part of it;
/// what is received from a channel is taken off, like an error or a context it carries no position.
/// </summary>
internal sealed class Parts
{
    private Parts(List<Reading> readings, List<CallExpr> calls)
    {
        Readings = readings;
        Calls = calls;
    }

    /// <summary>Nothing but constants.</summary>
    public static Parts None { get; } = new([], []);

    /// <summary>The places, in source order.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>The calls, in source order; what goes into them is theirs.</summary>
    public IReadOnlyList<CallExpr> Calls { get; }

    /// <summary>The parts of one value or several.</summary>
    /// <param name="package">The package.</param>
    /// <param name="values">The expressions.</param>
    /// <param name="withIndexes">Whether what picks an element counts too, as it does for what a condition depends on.</param>
    public static Parts Of(GoPackage package, IEnumerable<Expr> values, bool withIndexes = false)
    {
        var parts = new Parts([], []);
        var pending = new Stack<SyntaxNode>(values.Reverse());
        var children = new List<SyntaxNode>();
        while (pending.TryPop(out var node))
        {
            if (withIndexes && node is IndexExpr picked) pending.Push(picked.Index);
            if (!parts.Take(package, node, pending)) continue;
            children.Clear();
            node.AddChildrenTo(children);
            for (var i = children.Count - 1; i >= 0; i--) pending.Push(children[i]);
        }

        return parts;
    }

    /// <summary>The parts of one value.</summary>
    public static Parts Of(GoPackage package, Expr value) => Of(package, [value]);

    /// <summary>Parts that are known one by one.</summary>
    public static Parts Of(IEnumerable<Reading> readings, IEnumerable<CallExpr> calls) => new([.. readings], [.. calls]);

    /// <summary>Several as one.</summary>
    public static Parts Of(IEnumerable<Parts> several)
    {
        var all = new Parts([], []);
        foreach (var parts in several)
        {
            ((List<Reading>)all.Readings).AddRange(parts.Readings);
            ((List<CallExpr>)all.Calls).AddRange(parts.Calls);
        }

        return all;
    }

    /// <summary>These and another place besides.</summary>
    public Parts With(Reading reading) => new([.. Readings, reading], [.. Calls]);

    /// <summary>What goes into a call: its receiver and its arguments.</summary>
    public static IEnumerable<Expr> InputsOf(CallExpr call)
    {
        if (call.Fun.Unparen() is SelectorExpr selector) yield return selector.X;
        foreach (var argument in call.Args) yield return argument;
    }

    /// <summary>Takes what a node is; true when its children are still to be looked at.</summary>
    private bool Take(GoPackage package, SyntaxNode node, Stack<SyntaxNode> pending)
    {
        switch (node)
        {
            case FuncLit or FuncType or ArrayType or MapType or StructType or InterfaceType or ChanType or UnaryExpr { Op: Token.Arrow }:
                return false;
            case CallExpr call when IsTransparent(package, call):
                for (var i = call.Args.Length - 1; i >= 0; i--) pending.Push(call.Args[i]);
                return false;
            case CallExpr call:
                ((List<CallExpr>)Calls).Add(call);
                return false;
            case KeyValueExpr pair:
                pending.Push(pair.Value);
                return false;
            case CompositeLit literal:
                for (var i = literal.Elts.Length - 1; i >= 0; i--) pending.Push(literal.Elts[i]);
                return false;
            case Expr expression when Reading.Of(package, expression) is { } reading:
                if (IsPosition(reading.Place)) ((List<Reading>)Readings).Add(reading);
                return false;
            case SelectorExpr selector:
                pending.Push(selector.X);
                return false;
            case IndexExpr element:
                pending.Push(element.X);
                return false;
            case SliceExpr part:
                pending.Push(part.X);
                return false;
            default:
                return true;
        }
    }

    /// <summary>Conversions and predeclared functions only hand on what they are given.</summary>
    private static bool IsTransparent(GoPackage package, CallExpr call) => package.CalleeOf(call) is Callee.Conversion or Callee.Builtin;

    private static bool IsPosition(Place place)
    {
        if (place.Fields.Length > 0) return true;
        var type = place.Root.Type;
        if (type.IsContext || type.IsError) return false;
        return !type.IsUnknown || place.Root.Name is not ("ctx" or "err");
    }
}
