using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// What expressions come to. Where a filter answers in one, the path splits.
internal sealed partial class FunctionWalk
{
    private List<Evaluated> Evaluate(PathState state, Expr expr)
    {
        expr = expr.Unparen();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return Plain(state);
        if (ConstantOf(expr) is { } constant) return [new Evaluated(state, state.Add(constant))];
        switch (expr)
        {
            case CallExpr call:
                return Limited(Call(state, call));
            case FuncLit literal:
                return flow.IsNamed(literal) ? Plain(state) : RunLater(state, literal, areArgumentsAccepted: false);
            case CompositeLit composite:
                return Composite(state, composite);
            case BinaryExpr { Op: Token.LAnd or Token.LOr } either:
                return EitherOf(state, either);
            case BinaryExpr { Op: Token.Eql or Token.Neq } comparison:
                return Compare(state, comparison);
            case BinaryExpr binary:
                return Made(state, [binary.X, binary.Y]);
            case UnaryExpr { Op: Token.Not } negation:
                return Negate(state, negation);
            case UnaryExpr { Op: Token.Arrow } receive:
                return Receive(state, receive);
            case UnaryExpr unary when unary.Op != Token.And:
                return Made(state, [unary.X]);
            case UnaryExpr { X: var operand }:
                return Each(Evaluate(state, operand), NotNil);
            case StarExpr pointer:
                return Evaluate(state, pointer.X);
            case TypeAssertExpr assertion:
                return Evaluate(state, assertion.X);
            case SliceExpr slice:
                return Slice(state, slice);
        }

        if (Reference(state, expr) is { } results) return results;
        return places.Of(expr) is { } place ? [At(state, place)] : Parts(state, expr);
    }

    /// <summary>Several calls in one expression multiply the ways in which it can come out.</summary>
    private List<Evaluated> Limited(List<Evaluated> results)
    {
        if (results.Count <= root.Limit.States) return results;
        return [.. root.Limit.Reduce([.. results.Select(result => result.State)]).SelectMany(Plain)];
    }

    private static List<Evaluated> Plain(PathState state) => [new Evaluated(state, state.Add(TrackedValue.Unknown))];

    private static List<Evaluated> Each(List<Evaluated> results, Func<Evaluated, Evaluated> change)
    {
        for (var i = 0; i < results.Count; i++) results[i] = change(results[i]);
        return results;
    }

    private static Evaluated At(PathState state, Place place)
    {
        var value = state.ValueAt(place);
        // A sentinel error: something that was declared with a value, and that nobody sets to nil.
        if (place is { Whole: null, Variable: { Kind: VariableKind.PackageLevel, Initializer: not null } variable } && variable.Type.IsError) state.SetConstant(value, KnownConstant.NotNil);
        return new Evaluated(state, value, place);
    }

    private static Evaluated NotNil(Evaluated result)
    {
        if (result.Place is null && result.State[result.Value].Constant is null) result.State.SetConstant(result.Value, KnownConstant.NotNil);
        return result;
    }

    /// <summary>The constant that an expression is; null when it is none.</summary>
    private KnownConstant? ConstantOf(Expr expr)
    {
        if (expr.Unparen() is Ident { Name: "nil" } word && package.SymbolOf(word) is BuiltinSymbol { Kind: BuiltinKind.Nil }) return KnownConstant.Nil;
        return package.ConstantOf(expr) switch
        {
            null => null,
            ConstantValue.Boolean truth => KnownConstant.Of(truth.Value),
            var value => new KnownConstant($"={value}"),
        };
    }

    /// <summary>A function's name, a method value, or a variable that stands for a literal, where it is not called: whoever gets it may call it.</summary>
    private List<Evaluated>? Reference(PathState state, Expr expr)
    {
        if (FunctionOf(expr) is not { } function) return null;
        if (flow.IsNamed(expr)) return Plain(state);
        if (function.Literal is { } literal) return frame.CanEnter(package.FunctionOf(literal)!) ? RunLater(state, literal, areArgumentsAccepted: false) : Plain(state);
        HandOver(function, expr);
        return Plain(state);
    }

    /// <summary>Something that is no place: part of what a call gives, or of an element that can't be told from others.</summary>
    private List<Evaluated> Parts(PathState state, Expr expr) => expr switch
    {
        SelectorExpr selector => Each(Evaluate(state, selector.X), result => PartOf(result, $".{selector.Sel.Name}")),
        IndexExpr index => Evaluate(state, index.Index).SelectMany(result => Evaluate(result.State, index.X)).Select(result => ElementOf(result)).ToList(),
        KeyValueExpr pair => Evaluate(state, pair.Value),
        _ => Plain(state),
    };

    private Evaluated PartOf(Evaluated whole, string step)
    {
        if (whole.Place is not { } place) return new Evaluated(whole.State, whole.State.AddPart(whole.Value));
        var part = places.Part(place, step);
        return new Evaluated(whole.State, whole.State.ValueAt(part), part);
    }

    private Evaluated ElementOf(Evaluated collection)
    {
        var contents = collection.Place is { } place ? collection.State.KnownAt(places.Contents(place)) : null;
        return new Evaluated(collection.State, collection.State.AddPart(contents ?? collection.Value));
    }

    private List<Evaluated> Slice(PathState state, SliceExpr slice)
    {
        if (slice.High is { } high && package.ConstantOf(high)?.AsInt64 == 0)
            return [new Evaluated(state, state.Add(new TrackedValue { Answer = FilterAnswer.Empty }))];
        return Each(Evaluate(state, slice.X), result => new Evaluated(result.State, result.State.AddPart(result.Value)));
    }

    /// <summary>Puts a value where it can be found again: calls in what is evaluated next can renumber values.</summary>
    private Evaluated Hold(Evaluated result, Expr expr)
    {
        if (result.Place is not null) return result;
        var place = places.Root(expr);
        result.State.Bind(place, result.Value);
        return result with { Place = place };
    }

    private List<Evaluated> Made(PathState state, IReadOnlyList<Expr> operands)
    {
        var results = new List<Evaluated>();
        foreach (var (next, values) in EvaluateAll(state, operands, 0, [])) results.Add(new Evaluated(next, next.AddMade(values.Select(value => value.Value))));
        return results;
    }

    private List<(PathState State, List<Evaluated> Values)> EvaluateAll(PathState state, IReadOnlyList<Expr> exprs, int index, List<Evaluated> values)
    {
        if (index == exprs.Count) return [(state, values.ConvertAll(value => value.In(state)))];
        var all = new List<(PathState, List<Evaluated>)>();
        foreach (var result in Evaluate(state, exprs[index])) all.AddRange(EvaluateAll(result.State, exprs, index + 1, [.. values, Hold(result, exprs[index])]));
        return all;
    }
}
