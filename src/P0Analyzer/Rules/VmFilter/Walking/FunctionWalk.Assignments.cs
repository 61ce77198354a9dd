using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// Assignments and declarations of variables.
internal sealed partial class FunctionWalk
{
    private IEnumerable<PathState> Assign(PathState state, IReadOnlyList<Expr> targets, IReadOnlyList<Expr> given)
    {
        if (given.Count == targets.Count) return AssignEach(state, targets, given, 0, []);
        return given is [var only] ? AssignResults(state, targets, only) : [state];
    }

    /// <summary>All values are evaluated before any is assigned (specification, "Assignment statements").</summary>
    private List<PathState> AssignEach(PathState state, IReadOnlyList<Expr> targets, IReadOnlyList<Expr> given, int index, List<Evaluated> values)
    {
        if (index == targets.Count)
        {
            var final = values.ConvertAll(value => value.In(state));
            for (var i = 0; i < targets.Count; i++) Store(state, targets[i], targets.Count == 1 ? final[i] : final[i] with { Place = null });
            return [state];
        }

        var states = new List<PathState>();
        if (IsBlank(targets[index]))
        {
            foreach (var next in Drop(state, given[index])) states.AddRange(AssignEach(next, targets, given, index + 1, [.. values, Plain(next)[0]]));
            return states;
        }

        foreach (var result in Evaluate(state, given[index])) states.AddRange(AssignEach(result.State, targets, given, index + 1, [.. values, targets.Count == 1 ? result : Hold(result, given[index])]));
        return states;
    }

    private List<PathState> AssignResults(PathState state, IReadOnlyList<Expr> targets, Expr given)
    {
        if (IsBlank(targets[0]) && given.Unparen() is CallExpr call && IsQuestion(call)) return [.. Drop(state, given)];
        var states = new List<PathState>();
        foreach (var result in Evaluate(state, given))
        {
            for (var i = 0; i < targets.Count; i++)
            {
                // The second value of a comma-ok form says nothing about the first.
                var value = given.Unparen() is CallExpr || i == 0 ? result.Result(i) : new Evaluated(result.State, result.State.Add(TrackedValue.Unknown));
                Store(result.State, targets[i], value);
            }

            states.Add(result.State);
        }

        return states;
    }

    private static bool IsBlank(Expr expr) => expr is Ident { Name: "_" };

    private IEnumerable<PathState> Update(PathState state, AssignStmt update)
    {
        foreach (var result in Evaluate(state, update.Rhs[0]))
        {
            if (places.Of(update.Lhs[0]) is { } place)
                result.State.Bind(place, result.State.AddMade([result.State.ValueAt(place), result.Value]));
            yield return result.State;
        }
    }

    private IEnumerable<PathState> Declare(PathState state, GenDecl declaration)
    {
        IEnumerable<PathState> states = [state];
        foreach (var spec in declaration.Specs)
        {
            if (spec is not ValueSpec variables) continue;
            states = states.SelectMany(next => variables.Values.IsEmpty ? DeclareZero(next, variables) : Assign(next, variables.Names, variables.Values)).ToList();
        }

        return states;
    }

    private IEnumerable<PathState> DeclareZero(PathState state, ValueSpec variables)
    {
        foreach (var name in variables.Names)
        {
            if (package.SymbolOf(name) is VariableSymbol variable) state.Bind(places.Of(variable), state.Add(ZeroOf(variable.Type)));
        }

        return [state];
    }

    internal static TrackedValue ZeroOf(GoType type) => type.Underlying switch
    {
        GoType.Basic { Name: "bool" } => new() { Constant = KnownConstant.False },
        GoType.Slice or GoType.Map => new() { Answer = FilterAnswer.Empty },
        GoType.Pointer or GoType.Interface or GoType.Basic { Name: "error" or "any" } => new() { Answer = FilterAnswer.Empty, Constant = KnownConstant.Nil },
        GoType.Struct or GoType.Imported => new() { IsMade = true },
        _ => TrackedValue.Unknown,
    };
}
