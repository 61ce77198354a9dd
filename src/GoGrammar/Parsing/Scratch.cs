using System.Collections.Immutable;

namespace GoGrammar.Parsing;

/// <summary>A stack of things on their way into an array: a list under construction is what stands above its mark.</summary>
internal sealed class Scratch<T>
{
    private T[] items = new T[64];

    /// <summary>Where a list that begins now starts.</summary>
    public int Mark { get; private set; }

    public void Add(T item)
    {
        if (Mark == items.Length) Array.Resize(ref items, Mark * 2);
        items[Mark++] = item;
    }

    /// <summary>The items of the list that started at <paramref name="mark"/>.</summary>
    public Span<T> Since(int mark) => items.AsSpan(mark, Mark - mark);

    /// <summary>Ends a list without an array.</summary>
    public void Drop(int mark)
    {
        Since(mark).Clear();
        Mark = mark;
    }

    /// <summary>Ends a list.</summary>
    public ImmutableArray<T> Take(int mark)
    {
        if (mark == Mark) return [];
        ImmutableArray<T> taken = [.. Since(mark)];
        Drop(mark);
        return taken;
    }
}
