namespace P0Analyzer.Rules.VmFilter;

/// <summary>The order of places by number, which is the same in every run.</summary>
internal sealed class PlaceOrder : IComparer<Place>
{
    /// <summary>The order.</summary>
    public static PlaceOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Place? x, Place? y) => (x?.Id ?? -1).CompareTo(y?.Id ?? -1);
}
