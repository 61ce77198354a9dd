using System.Collections.Immutable;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// What is known at the start of a block on a path: a <see cref="PathState"/> in a form in which equal knowledge is equal. Values are numbered in
/// the order of the places that hold them.
/// </summary>
internal sealed class PathFact : IEquatable<PathFact>
{
    private readonly ImmutableArray<(Place Place, int Value)> bindings;
    private readonly ImmutableArray<TrackedValue> values;
    private readonly PathInputs inputs;
    private readonly int hash;

    internal PathFact(PathInputs inputs, ImmutableArray<(Place Place, int Value)> bindings, ImmutableArray<TrackedValue> values)
    {
        this.inputs = inputs;
        this.bindings = bindings;
        this.values = values;
        hash = ComputeHash();
    }

    /// <summary>A state that knows this.</summary>
    public PathState Thaw()
    {
        var copy = new Dictionary<Place, int>(bindings.Length);
        foreach (var (place, value) in bindings) copy.Add(place, value);
        return new PathState(inputs, copy, [.. values]);
    }

    /// <summary>Less than this: without the constants, which is what keeps paths apart that went through unrelated branches.</summary>
    public PathFact WithoutConstants()
    {
        return new PathFact(inputs, bindings, [.. values.Select(Blur)]);

        static TrackedValue Blur(TrackedValue value) => value.Constant is null || value.Constant == KnownConstant.Nil ? value : value with { Constant = null };
    }

    /// <summary>Less still: without what the filter said, so that nothing counts as accepted that was.</summary>
    public PathFact WithoutAnswers()
    {
        return new PathFact(inputs, bindings, [.. values.Select(Blur)]);

        static TrackedValue Blur(TrackedValue value) => value with { Constant = null, Answer = FilterAnswer.None, AnsweredBy = null };
    }

    /// <summary>Nothing of this: what is put into variables before is unknown.</summary>
    public PathFact WithoutAnything() => new(inputs, [], []);

    /// <inheritdoc/>
    public bool Equals(PathFact? other)
    {
        if (other is null || hash != other.hash || bindings.Length != other.bindings.Length || values.Length != other.values.Length) return false;
        if (!bindings.AsSpan().SequenceEqual(other.bindings.AsSpan())) return false;
        for (var i = 0; i < values.Length; i++)
        {
            if (!AreEqual(values[i], other.values[i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathFact);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    private static bool AreEqual(TrackedValue one, TrackedValue other)
        => one.Answer == other.Answer && one.AnsweredBy == other.AnsweredBy && one.Constant == other.Constant && one.Whole == other.Whole
            && one.Input == other.Input && one.IsMade == other.IsMade && one.Sources.AsSpan().SequenceEqual(other.Sources.AsSpan())
            && one.Duties.AsSpan().SequenceEqual(other.Duties.AsSpan());

    private int ComputeHash()
    {
        var code = default(HashCode);
        foreach (var (place, value) in bindings)
        {
            code.Add(place.Id);
            code.Add(value);
        }

        foreach (var value in values)
        {
            code.Add((int)value.Answer);
            code.Add(value.Constant);
            code.Add(value.Whole);
            code.Add(value.Sources.Length);
        }

        return code.ToHashCode();
    }
}
