using System.Collections.Immutable;

namespace P0Analyzer.Semantics.Flow;

/// <summary>What holds at a moment, kept apart for each kind of way that leads there.</summary>
/// <typeparam name="TPath">What one kind of way knows.</typeparam>
public sealed class PathSet<TPath> : IEquatable<PathSet<TPath>>
    where TPath : class, IEquatable<TPath>
{
    internal PathSet(ImmutableArray<TPath> paths, bool isMerged)
    {
        Paths = paths;
        IsMerged = isMerged;
    }

    /// <summary>The kinds of ways, no two of them equal; none where no way leads.</summary>
    public ImmutableArray<TPath> Paths { get; }

    /// <summary>Whether there were more than <see cref="PathAnalysis{TPath}.MaxPaths"/>, and what they know was merged into one.</summary>
    public bool IsMerged { get; }

    /// <summary>Whether no way leads here.</summary>
    public bool IsEmpty => Paths.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(PathSet<TPath>? other)
        => other is not null && IsMerged == other.IsMerged && Paths.Length == other.Paths.Length && Paths.All(path => other.Paths.Contains(path));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathSet<TPath>);

    /// <inheritdoc/>
    public override int GetHashCode() => Paths.Aggregate(Paths.Length, (hash, path) => hash ^ path.GetHashCode());
}
