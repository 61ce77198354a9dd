using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// What is known at a moment on a path: which values the places hold, and what is known of the values. It changes as the walk goes on;
/// where paths split it is cloned, and between blocks it is kept as a <see cref="PathFact"/>.
/// </summary>
internal sealed class PathState
{
    private readonly Dictionary<Place, int> bindings;
    private readonly List<TrackedValue> values;

    /// <summary>A state in which nothing is known.</summary>
    /// <param name="inputs">The function whose parameters and receiver are tracked as inputs; null for none.</param>
    /// <param name="acceptedFields">The fields that are taken to hold only accepted values.</param>
    public PathState(GoFunction? inputs, ImmutableHashSet<VariableSymbol> acceptedFields)
        : this(new PathInputs(inputs, acceptedFields), [], [])
    {
    }

    internal PathState(PathInputs inputs, Dictionary<Place, int> bindings, List<TrackedValue> values)
    {
        Inputs = inputs;
        this.bindings = bindings;
        this.values = values;
    }

    /// <summary>What holds at the start of every path.</summary>
    public PathInputs Inputs { get; }

    /// <summary>Which places hold which values.</summary>
    internal IReadOnlyDictionary<Place, int> Bindings => bindings;

    /// <summary>The values.</summary>
    internal IReadOnlyList<TrackedValue> Values => values;

    /// <summary>Another state that knows the same.</summary>
    public PathState Clone() => new(Inputs, new(bindings), [.. values]);

    /// <summary>What is known of a value.</summary>
    public TrackedValue this[int value] => values[value];

    /// <summary>A new value.</summary>
    public int Add(TrackedValue value)
    {
        values.Add(value);
        return values.Count - 1;
    }

    /// <summary>A new value that is that constant; <c>nil</c> is nothing that could be sent.</summary>
    public int Add(KnownConstant constant)
        => Add(new TrackedValue { Constant = constant, Answer = constant == KnownConstant.Nil ? FilterAnswer.Empty : FilterAnswer.None });

    /// <summary>A new value that is part of another: a field, an element, a stretch of a list.</summary>
    public int AddPart(int whole) => Add(new TrackedValue { Whole = whole, Duties = values[whole].Duties, IsMade = values[whole].IsMade });

    /// <summary>A new value made from others.</summary>
    public int AddMade(IEnumerable<int> sources)
    {
        var all = new SortedSet<int>();
        var duties = new SortedSet<Place>(PlaceOrder.Instance);
        foreach (var source in sources)
        {
            all.Add(source);
            var value = values[source];
            all.UnionWith(value.Sources);
            if (value.Whole >= 0) all.Add(value.Whole);
            foreach (var duty in value.Duties)
            {
                // What a method makes with the help of its receiver's fields does not come from its caller.
                if (duty.Variable?.Kind == VariableKind.Parameter) duties.Add(duty);
            }
        }

        return Add(new TrackedValue { Sources = [.. all], Duties = [.. duties], IsMade = true });
    }

    /// <summary>The value in a place; one of which nothing is known, or part of what the whole holds, when none was put there.</summary>
    public int ValueAt(Place place)
    {
        if (bindings.TryGetValue(place, out var value)) return value;
        value = Add(Original(place));
        bindings.Add(place, value);
        return value;
    }

    /// <summary>The value that was put into the place; null when none was.</summary>
    public int? KnownAt(Place place) => bindings.TryGetValue(place, out var value) ? value : null;

    /// <summary>Puts a value into a place. What was known of the place's parts, and of elements that the place was the index of, is forgotten.</summary>
    public void Bind(Place place, int value)
    {
        List<Place>? stale = null;
        foreach (var other in bindings.Keys)
        {
            if (other.IsPartOf(place) || (place.Whole is null && place.Variable is { } index && other.Indices.Contains(index))) (stale ??= []).Add(other);
        }

        if (stale is not null)
        {
            foreach (var other in stale) bindings.Remove(other);
        }

        bindings[place] = value;
    }

    /// <summary>Forgets that a place and its parts are empty or hold a certain constant; what was accepted stays so.</summary>
    public void Forget(Place place)
    {
        foreach (var other in bindings.Keys.Where(other => other == place || other.IsPartOf(place)).ToList())
        {
            var value = values[bindings[other]];
            if (value.Answer == FilterAnswer.Empty || value.Constant is not null) bindings[other] = Add(value with { Answer = value.Answer == FilterAnswer.Empty ? FilterAnswer.None : value.Answer, Constant = null });
        }
    }

    /// <summary>Puts the parts of one place, as far as they are known, into another.</summary>
    public void CopyParts(Place from, Place to, PlaceTable places)
    {
        if (from == to) return;
        List<(Place, int)>? copies = null;
        foreach (var (place, value) in bindings)
        {
            if (place.IsPartOf(from)) (copies ??= []).Add((places.Move(place, from, to), value));
        }

        if (copies is null) return;
        foreach (var (place, value) in copies) bindings[place] = value;
    }

    /// <summary>Notes what a filter said about a value.</summary>
    public void SetAnswer(int value, FilterAnswer answer, CallExpr? by = null) => values[value] = values[value] with { Answer = answer, AnsweredBy = by };

    /// <summary>Notes which constant a value is.</summary>
    public void SetConstant(int value, KnownConstant constant) => values[value] = values[value] with { Constant = constant };

    /// <summary>Notes that a value now also holds another, through one of its fields.</summary>
    public void AddSource(int value, int source)
    {
        if (source == value || values[source].Sources.Contains(value) || values[source].Whole == value) return;
        values[value] = values[value] with { Sources = values[value].Sources.Add(source) };
    }

    /// <summary>What the filter's answers come to for a value, and which value they were given on: itself, what it is part of, or what it was made from.</summary>
    public (FilterAnswer Answer, TrackedValue On) OutcomeOf(int number)
    {
        var value = values[number];
        if (value.Answer is FilterAnswer.Accepted or FilterAnswer.Empty or FilterAnswer.Rejected) return (value.Answer, value);
        if (value.Constant == KnownConstant.Nil) return (FilterAnswer.Empty, value);
        var result = (value.Answer, On: value);
        if (value.Whole >= 0)
        {
            var whole = OutcomeOf(value.Whole);
            if (whole.Answer is FilterAnswer.Accepted or FilterAnswer.Empty) return whole;
            if (result.Answer == FilterAnswer.None && whole.Answer != FilterAnswer.None) result = whole;
        }

        foreach (var number2 in value.Sources)
        {
            var source = OutcomeOf(number2);
            if (source.Answer == FilterAnswer.Accepted) return source;
            if (result.Answer == FilterAnswer.None && source.Answer is FilterAnswer.Rejected or FilterAnswer.Ignored) result = source;
        }

        return result;
    }

    /// <summary>Whether the value may be sent.</summary>
    public bool IsAcceptable(int value) => OutcomeOf(value).Answer is FilterAnswer.Accepted or FilterAnswer.Empty;

    /// <summary>Whether a place holds what the function was given, as long as nothing else is put there.</summary>
    public bool IsInput(Place place) => Inputs.Function is not null && place.Variable is { Kind: VariableKind.Parameter or VariableKind.Receiver } variable && variable.Function == Inputs.Function;

    internal static bool IsIn(GoFunction inner, GoFunction outer)
    {
        for (var function = inner; function is not null; function = function.Enclosing)
        {
            if (function == outer) return true;
        }

        return false;
    }

    private TrackedValue Original(Place place)
    {
        if (place.Field is { } field && Inputs.AcceptedFields.Contains(field)) return new TrackedValue { Answer = FilterAnswer.Empty };
        var whole = place.Whole is null ? -1 : ValueAt(place.Whole);
        if (whole >= 0 && values[whole].Input != place.Whole) return new TrackedValue { Whole = whole, Duties = values[whole].Duties, IsMade = values[whole].IsMade };
        if (IsInput(place)) return new TrackedValue { Whole = whole, Input = place, Duties = [place], IsMade = place.Path.Contains('.') };
        return new TrackedValue { Whole = whole };
    }
}
