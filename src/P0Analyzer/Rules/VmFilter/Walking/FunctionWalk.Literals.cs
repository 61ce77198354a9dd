using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// Functions that are walked where they are called or handed over, with what is known there.
internal sealed partial class FunctionWalk
{
    private List<Evaluated> CallLiteral(PathState state, CallExpr call, FuncLit literal)
    {
        var function = package.FunctionOf(literal)!;
        if (!frame.CanEnter(function)) return CallUnknown(state, call, package.CalleeOf(call));
        var isSpawned = call.Parent is GoStmt;
        var results = new List<Evaluated>();
        foreach (var arguments in Arguments(state, call))
        {
            var before = isSpawned ? arguments.State.Clone() : null;
            var after = Enter(function, arguments, call);
            results.AddRange(after);
            if (before is not null && after.Count == 0) results.AddRange(Plain(ForgetWrites(before, function)));
        }

        return results;
    }

    /// <summary>Walks a function of the package in place, because it is handed functions whose doings matter.</summary>
    private List<Evaluated> EnterAll(PathState state, CallExpr call, GoFunction function)
    {
        flow.Records.AddEntered(function);
        var results = new List<Evaluated>();
        foreach (var arguments in Arguments(state, call)) results.AddRange(Enter(function, arguments, call));
        return results;
    }

    private List<Evaluated> Enter(GoFunction function, CallArguments arguments, CallExpr call)
    {
        var state = arguments.State;
        var functions = ImmutableDictionary.CreateBuilder<VariableSymbol, FunctionValue>();
        if (function.Receiver is { } receiver && arguments.Receiver is { } on) BindTo(state, places.Of(receiver), on);
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            var parameter = function.Parameters[i];
            if (parameter.IsVariadic) BindTo(state, places.Of(parameter), Variadic(arguments, call, i));
            else if (i < arguments.Values.Length && FunctionOf(arguments.Operands.Arguments[i]) is { } value) functions[parameter] = value;
            else BindTo(state, places.Of(parameter), i < arguments.Values.Length && arguments.Values[i] is { } argument ? argument : Plain(state)[0]);
        }

        return Walk(function, state, call, functions.ToImmutable());
    }

    private void BindTo(PathState state, Place place, Evaluated value)
    {
        state.Bind(place, value.Value);
        if (value.Place is { } parts) state.CopyParts(parts, place, places);
    }

    private static Evaluated Variadic(CallArguments arguments, CallExpr call, int from)
    {
        if (call.HasEllipsis && arguments.Values.Length > from && arguments.Values[from] is { } list) return list;
        var elements = new List<int>();
        for (var i = from; i < arguments.Values.Length; i++)
        {
            if (arguments.Values[i] is { } element) elements.Add(element.Value);
        }

        return new Evaluated(arguments.State, Together(arguments.State, elements));
    }

    private List<Evaluated> Walk(GoFunction function, PathState state, CallExpr? site, ImmutableDictionary<VariableSymbol, FunctionValue> functions)
    {
        foreach (var result in function.Results) state.Bind(places.Of(result), state.Add(ZeroOf(result.Type)));
        var entry = Freezer.Freeze(state, static _ => true);
        var exits = root.Exits(function, site, functions, entry, () => new FunctionWalk(flow, root, new Frame(function, frame, site, functions)).Run(entry, trail));
        var results = new List<Evaluated>();
        foreach (var exit in exits) results.Add(Given(exit.Thaw(), function));

        return results;
    }

    /// <summary>What a function has given back, by the places of its results.</summary>
    private Evaluated Given(PathState state, GoFunction function)
    {
        var given = ImmutableArray.CreateBuilder<Evaluated>();
        for (var i = 0; i < function.Results.Length; i++)
        {
            var place = places.Part(places.Root(function), $"#{i}");
            given.Add(new Evaluated(state, state.ValueAt(place), place));
        }

        return given is [var first, ..] ? first with { Results = given.ToImmutable() } : Plain(state)[0];
    }

    /// <summary>A literal that somebody else calls, now, later or never, with arguments that are not known.</summary>
    private List<Evaluated> RunLater(PathState state, FuncLit literal, bool areArgumentsAccepted)
    {
        var function = package.FunctionOf(literal)!;
        if (!frame.CanEnter(function)) return Plain(state);
        var running = state.Clone();
        foreach (var parameter in function.Parameters)
        {
            var answer = areArgumentsAccepted ? FilterAnswer.Accepted : FilterAnswer.None;
            running.Bind(places.Of(parameter), running.Add(new TrackedValue { Answer = answer }));
        }

        var exits = Walk(function, running, null, ImmutableDictionary<VariableSymbol, FunctionValue>.Empty);
        if (exits.Count == 0) ForgetWrites(state, function);
        return [.. Different([state, .. exits.Select(exit => exit.State)]).SelectMany(Plain)];
    }

    private List<PathState> RunHandedOver(PathState state, CallExpr call, bool areArgumentsAccepted)
    {
        List<PathState> states = [state];
        foreach (var argument in call.Args)
        {
            if (FunctionOf(argument) is not { } function) continue;
            if (function.Literal is { } literal) states = [.. states.SelectMany(next => RunLater(next, literal, areArgumentsAccepted)).Select(result => result.State)];
            else if (!areArgumentsAccepted) HandOver(function, argument);
        }

        return states;
    }

    private static IEnumerable<PathState> Different(List<PathState> states)
    {
        var seen = new HashSet<PathFact>();
        foreach (var state in states)
        {
            if (seen.Add(Freezer.Freeze(state, static _ => true))) yield return state;
        }
    }

    /// <summary>What a literal that never ends sets may hold anything.</summary>
    private PathState ForgetWrites(PathState state, GoFunction function)
    {
        foreach (var node in function.Body.DescendantsAndSelf())
        {
            if (node is AssignStmt { Tok: not Token.Define } assignment)
            {
                foreach (var target in assignment.Lhs) Store(state, target, Plain(state)[0]);
            }
            else if (node is SendStmt send && places.Of(send.Chan) is { } channel)
            {
                state.Bind(places.Contents(channel), Plain(state)[0].Value);
            }
        }

        return state;
    }

    /// <summary>What the filter said of all elements of which the predicate that a library function is handed says <paramref name="kept"/>; null when it differs.</summary>
    private TrackedValue? AnswerOnKept(PathState state, CallExpr call, bool kept)
    {
        foreach (var argument in call.Args)
        {
            if (FunctionOf(argument)?.Literal is not { } literal || package.FunctionOf(literal) is not { } function) continue;
            if (function.Parameters.IsEmpty || !frame.CanEnter(function)) return null;
            var running = state.Clone();
            var element = places.Of(function.Parameters[0]);
            foreach (var parameter in function.Parameters) running.Bind(places.Of(parameter), running.Add(TrackedValue.Unknown));
            var tested = places.Root(call);
            running.Bind(tested, running.ValueAt(element));
            var exits = Walk(function, running, null, ImmutableDictionary<VariableSymbol, FunctionValue>.Empty);
            var answers = exits
                .Where(exit => exit.State[exit.Value].Constant != KnownConstant.Of(!kept))
                .Select(exit => exit.State.OutcomeOf(exit.State.ValueAt(tested)))
                .Select(static outcome => new TrackedValue { Answer = outcome.Answer, AnsweredBy = outcome.Answer == FilterAnswer.Accepted ? null : outcome.On.AnsweredBy })
                .Distinct()
                .ToList();
            return answers is [{ Answer: FilterAnswer.Accepted or FilterAnswer.Rejected } only] ? only : null;
        }

        return null;
    }
}
