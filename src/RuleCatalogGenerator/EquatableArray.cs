using System.Collections;
using System.Collections.Immutable;

namespace RuleCatalogGenerator;

/// <summary>
/// An immutable list that equals another one with equal elements. The compiler keeps a step's output while its input
/// equals the last one; <see cref="ImmutableArray{T}"/> compares by identity and would run every step on every key.
/// </summary>
internal readonly struct EquatableArray<T>(IEnumerable<T> elements) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _elements = elements.ToImmutableArray();

    private ImmutableArray<T> Elements => _elements.IsDefault ? ImmutableArray<T>.Empty : _elements;

    public int Count => Elements.Length;

    public T this[int index] => Elements[index];

    public bool Equals(EquatableArray<T> other) => Elements.SequenceEqual(other.Elements);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode() => Elements.Aggregate(17, static (hash, element) => (hash * 31) + element.GetHashCode());

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
