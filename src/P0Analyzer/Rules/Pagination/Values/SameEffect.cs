using System.Diagnostics.CodeAnalysis;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Takes two settings for one when the same statement of a called function sets the same place from the same places.</summary>
internal sealed class SameEffect : IEqualityComparer<Setting>
{
    /// <summary>The one there is.</summary>
    public static SameEffect Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Setting? x, Setting? y)
    {
        if (x is null || y is null) return x == y;
        return x.Target == y.Target
            && ReferenceEquals(x.Origin, y.Origin)
            && (x.Parts.Calls.Count > 0) == (y.Parts.Calls.Count > 0)
            && x.Parts.Readings.SequenceEqual(y.Parts.Readings);
    }

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] Setting setting)
        => HashCode.Combine(setting.Target, setting.Origin is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(setting.Origin));
}
