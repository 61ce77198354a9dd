using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// The predeclared functions that say something about lists.
internal sealed partial class FunctionWalk
{
    private List<Evaluated> Builtin(PathState state, CallExpr call, string name) => name switch
    {
        "append" => Append(state, call),
        "copy" => Copy(state, call),
        "make" => [new Evaluated(state, state.Add(new TrackedValue { Answer = FilterAnswer.Empty, IsMade = IsFilledInPlace(call) }))],
        "new" => [new Evaluated(state, state.Add(new TrackedValue { IsMade = true, Constant = KnownConstant.NotNil }))],
        _ => Made(state, call.Args),
    };

    /// <summary>Whether whoever gets it can put something into it: a map, a channel, a slice with a length.</summary>
    private bool IsFilledInPlace(CallExpr make)
        => make.Args.Length > 0 && (package.TypeOf(make.Args[0]).Underlying is not GoType.Slice || (make.Args.Length > 1 && package.ConstantOf(make.Args[1])?.AsInt64 != 0));

    private List<Evaluated> Append(PathState state, CallExpr call)
    {
        var results = new List<Evaluated>();
        foreach (var (next, values) in EvaluateAll(state, call.Args, 0, []))
            results.Add(new Evaluated(next, Together(next, [.. values.Select(value => value.Value)])));
        return results;
    }

    private List<Evaluated> Copy(PathState state, CallExpr call)
    {
        var results = new List<Evaluated>();
        foreach (var (next, values) in EvaluateAll(state, call.Args, 0, []))
        {
            if (values is [var target, var source] && target.Place is { } place) next.Bind(place, Together(next, [target.Value, source.Value]));
            results.AddRange(Plain(next));
        }

        return results;
    }
}
