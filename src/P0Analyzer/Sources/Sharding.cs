using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Sources;

/// <summary>
/// Deals out packages to the shards of a run, whole folders and about as many bytes to each: the heaviest first, each to the shard that has least. The same
/// sources are dealt out in the same way on every machine.
/// </summary>
/// <remarks>All packages stay in the program, since what a call does is looked up in the others; those of other shards are only context.</remarks>
internal sealed class Sharding
{
    private readonly Shard shard;
    private readonly Dictionary<string, int> shardOf = new(StringComparer.Ordinal);

    /// <param name="shard">The shard to keep.</param>
    /// <param name="packages">All packages.</param>
    public Sharding(Shard shard, ImmutableArray<SourcePackage> packages)
    {
        this.shard = shard;
        var loads = new PriorityQueue<int, (long Bytes, int Index)>();
        for (var index = 1; index <= shard.Count; index++) loads.Enqueue(index, (0, index));
        var folders = packages.GroupBy(package => package.Directory, StringComparer.Ordinal)
            .Select(folder => (Path: folder.Key, Bytes: folder.SelectMany(package => package.Files).Sum(file => (long)file.Tree.Text.Length)))
            .OrderByDescending(folder => folder.Bytes).ThenBy(folder => folder.Path, StringComparer.Ordinal);
        foreach (var (path, bytes) in folders)
        {
            loads.TryDequeue(out var least, out var load);
            shardOf.Add(path, least);
            loads.Enqueue(least, (load.Bytes + bytes, least));
        }
    }

    /// <summary>A package as this shard sees it.</summary>
    public SourcePackage View(SourcePackage package)
        => IsOurs(package.Directory) ? package : package with { Files = [.. package.Files.Select(file => file with { IsContext = true })] };

    /// <summary>Whether this shard tells of a problem: each is told by one shard.</summary>
    public bool Tells(SourceProblem problem) => IsOurs(problem.Path.LastIndexOf('/') is var slash and >= 0 ? problem.Path[..slash] : ".");

    private bool IsOurs(string folder) => shardOf.GetValueOrDefault(folder, 1) == shard.Index;
}
