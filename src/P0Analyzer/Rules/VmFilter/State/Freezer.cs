using System.Collections.Immutable;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Makes a <see cref="PathFact"/> of a <see cref="PathState"/>: what no one will ask for is left out, so that paths that differ in nothing else become one.</summary>
internal sealed class Freezer
{
    private readonly PathState state;
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<int> order = [];
    private readonly HashSet<int> held = [];

    private Freezer(PathState state) => this.state = state;

    /// <summary>What remains of a state.</summary>
    /// <param name="state">The state, which is not changed.</param>
    /// <param name="isLive">Whether a place can still be asked for.</param>
    public static PathFact Freeze(PathState state, Func<Place, bool> isLive) => new Freezer(state).Run(isLive);

    private PathFact Run(Func<Place, bool> isLive)
    {
        var places = new List<Place>();
        foreach (var place in state.Bindings.Keys)
        {
            if (isLive(place) || HasEffect(place)) places.Add(place);
        }

        places.Sort(PlaceOrder.Instance);
        DropOriginals(places);
        foreach (var place in places) held.Add(state.Bindings[place]);
        var bindings = ImmutableArray.CreateBuilder<(Place, int)>(places.Count);
        foreach (var place in places) bindings.Add((place, NumberOf(state.Bindings[place])));

        // What a settled value refers to is held by a place, and so has its number already.
        var kept = ImmutableArray.CreateBuilder<TrackedValue>(order.Count);
        foreach (var number in order) kept.Add(Renumbered(Settle(state[number])));
        return new PathFact(state.Inputs, bindings.MoveToImmutable(), kept.MoveToImmutable());
    }

    /// <summary>Whether a caller will see what the place holds: an answer on an input, or something put into a part of one.</summary>
    private bool HasEffect(Place place)
    {
        if (!state.IsInput(place)) return false;
        var value = state[state.Bindings[place]];
        return value.Input == place ? value.Answer != FilterAnswer.None : place.Whole is not null && value.Whole != state.KnownAt(place.Whole);
    }

    /// <summary>Leaves out the places that would get just such a value again when asked for.</summary>
    private void DropOriginals(List<Place> places)
    {
        var uses = new Dictionary<int, int>();
        foreach (var place in places)
        {
            var number = state.Bindings[place];
            Use(uses, number);
            if (state[number].Whole >= 0) Use(uses, state[number].Whole);
            foreach (var source in state[number].Sources) Use(uses, source);
        }

        // Parts come after their wholes in the table, so wholes can go once their parts are gone.
        for (var i = places.Count - 1; i >= 0; i--)
        {
            var number = state.Bindings[places[i]];
            if (uses[number] > 1 || !IsOriginal(places[i], state[number])) continue;
            if (state[number].Whole >= 0) uses[state[number].Whole]--;
            places.RemoveAt(i);
        }
    }

    private static void Use(Dictionary<int, int> uses, int number) => uses[number] = uses.GetValueOrDefault(number) + 1;

    private bool IsOriginal(Place place, TrackedValue value)
    {
        if (value.Answer != FilterAnswer.None || value.Constant is not null || !value.Sources.IsEmpty) return false;
        if (value.Input is not null) return value.Input == place;
        if (state.IsInput(place) && value.Whole < 0) return false;
        return place.Whole is null ? value.Whole < 0 && value.Duties.IsEmpty && !value.IsMade : value.Whole == state.KnownAt(place.Whole);
    }

    /// <summary>Draws together what a value gets from values that no place holds any more.</summary>
    private TrackedValue Settle(TrackedValue value)
    {
        if (value.Answer is FilterAnswer.Accepted or FilterAnswer.Empty)
            return value with { AnsweredBy = null, Whole = -1, Sources = [], Duties = [], IsMade = value.IsMade && value.Answer == FilterAnswer.Empty };
        if (value.Whole < 0 && value.Sources.IsEmpty) return value;
        while (value.Whole >= 0 && !held.Contains(value.Whole))
        {
            var whole = state[value.Whole];
            value = Inherit(value, whole) with { Whole = whole.Whole, Sources = value.Sources.AddRange(whole.Sources) };
        }

        var sources = new SortedSet<int>();
        foreach (var source in value.Sources)
        {
            if (held.Contains(source)) sources.Add(source);
            else if (state.OutcomeOf(source).Answer is not FilterAnswer.Empty) value = Inherit(value, state[source] with { Answer = state.OutcomeOf(source).Answer });
        }

        value = value with { Sources = [.. sources] };
        return value.Answer is FilterAnswer.Accepted or FilterAnswer.Empty ? Settle(value) : value;
    }

    private static TrackedValue Inherit(TrackedValue value, TrackedValue from)
    {
        if (value.Answer == FilterAnswer.Rejected) return value;
        if (from.Answer is FilterAnswer.Accepted or FilterAnswer.Empty) return value with { Answer = from.Answer };
        return value.Answer == FilterAnswer.None ? value with { Answer = from.Answer, AnsweredBy = from.AnsweredBy } : value;
    }

    private TrackedValue Renumbered(TrackedValue value)
    {
        if (value.Whole < 0 && value.Sources.IsEmpty) return value;
        return value with { Whole = value.Whole < 0 ? -1 : numbers[value.Whole], Sources = [.. value.Sources.Select(source => numbers[source]).Order()] };
    }

    private int NumberOf(int value)
    {
        if (numbers.TryGetValue(value, out var number)) return number;
        numbers.Add(value, number = order.Count);
        order.Add(value);
        return number;
    }
}
