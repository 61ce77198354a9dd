using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A call's arguments in the place of a function's parameters.</summary>
internal sealed class SummaryApplication
{
    private readonly PlaceTable places;
    private readonly GoFunction function;
    private readonly CallArguments arguments;
    private readonly CallExpr call;
    private readonly Dictionary<VariableSymbol, Evaluated> given = [];

    /// <summary>The arguments of a call, its receiver included.</summary>
    public SummaryApplication(PlaceTable places, GoFunction function, CallArguments arguments, CallExpr call)
    {
        this.places = places;
        this.function = function;
        this.arguments = arguments;
        this.call = call;
        if (function.Receiver is { } receiver && arguments.Receiver is { } on) given[receiver] = on;
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            if (function.Parameters[i].IsVariadic) given[function.Parameters[i]] = Rest(i);
            else if (i < arguments.Values.Length && arguments.Values[i] is { } value) given[function.Parameters[i]] = value;
        }
    }

    /// <summary>What is known before the call.</summary>
    public PathState State => arguments.State;

    /// <summary>What the caller gives for a parameter or a part of one.</summary>
    public int ValueOf(Place input) => ValueOf(input, State);

    /// <summary>The argument that a parameter stands for; null when the call has none.</summary>
    public Expr? ArgumentOf(Place input)
    {
        if (input.Variable is not { } variable) return null;
        if (variable == function.Receiver) return arguments.Operands.Receiver;
        var index = function.Parameters.IndexOf(variable);
        return index >= 0 && index < arguments.Operands.Arguments.Length ? arguments.Operands.Arguments[index] : null;
    }

    /// <summary>What is known after the call when the function has ended in a certain way, and what it gives back.</summary>
    public Evaluated After(PathFact exit)
    {
        var ended = exit.Thaw();
        var state = State.Clone();
        var numbers = new Dictionary<int, int>();
        foreach (var (place, value) in ended.Bindings.OrderBy(binding => binding.Key.Id))
        {
            if (place.Root == function || (ended.IsInput(place) && ended[value].Input != place && place.Whole is not null))
            {
                if (Target(place) is { } target) state.Bind(PlaceTable.IsPointee(target) ? target.Whole! : target, Import(value));
            }
            else
            {
                Import(value);
            }
        }

        var results = ImmutableArray.CreateBuilder<Evaluated>();
        for (var i = 0; i < function.Results.Length; i++)
        {
            var place = Result(i);
            var value = state.KnownAt(place) ?? state.AddMade(given.Values.Select(argument => argument.Value));
            results.Add(new Evaluated(state, value, place));
        }

        return results is [var first, ..] ? first with { Results = results.ToImmutable() } : new Evaluated(state, state.Add(TrackedValue.Unknown));

        // Numbers a value of the function's in the caller's state.
        int Import(int number)
        {
            if (numbers.TryGetValue(number, out var known)) return known;
            var value = ended[number];
            if (value.Input is { } input)
            {
                known = ValueOf(input, state);
                if (value.Answer != FilterAnswer.None) state.SetAnswer(known, value.Answer, value.AnsweredBy);
                return numbers[number] = known;
            }

            var made = value.Duties.Select(duty => ValueOf(duty, state)).Concat(value.Sources.Select(Import)).ToList();
            known = value.Whole >= 0 ? state.AddPart(Import(value.Whole)) : made is [var only] && !value.IsMade ? state.AddPart(only) : state.AddMade(made);
            if (value.Answer != FilterAnswer.None) state.SetAnswer(known, value.Answer, value.AnsweredBy);
            if (value.Constant is { } constant) state.SetConstant(known, constant);
            return numbers[number] = known;
        }
    }

    private Place Result(int index) => places.Part(places.Root(call), $"#{index}");

    /// <summary>The caller's place for one of the function's; null when what the caller gives is in none.</summary>
    private Place? Target(Place place)
    {
        if (place.Root == function) return places.Move(place, places.Root(function), places.Root(call));
        return place.Variable is { } variable && given.TryGetValue(variable, out var argument) && argument.Place is { } target
            ? places.Move(place, places.Root(variable), target)
            : null;
    }

    private int ValueOf(Place input, PathState state)
    {
        if (input.Variable is not { } variable || !given.TryGetValue(variable, out var argument)) return state.Add(TrackedValue.Unknown);
        if (argument.Place is { } place) return state.ValueAt(places.Move(input, places.Root(variable), place));
        return input.Whole is null ? argument.Value : state.AddPart(argument.Value);
    }

    private Evaluated Rest(int from)
    {
        if (call.HasEllipsis && from < arguments.Values.Length && arguments.Values[from] is { } list) return list;
        var elements = ImmutableArray.CreateBuilder<int>();
        for (var i = from; i < arguments.Values.Length; i++)
        {
            if (arguments.Values[i] is { } element) elements.Add(element.Value);
        }

        return new Evaluated(State, FunctionWalk.Together(State, elements.DrainToImmutable()));
    }
}
