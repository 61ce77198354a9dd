using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Sources;

/// <summary>What a selection came to.</summary>
/// <param name="Program">The packages, in order of folder and name, and their files in order of path.</param>
/// <param name="Root">The absolute path that shown paths start from; it is for finding files again and never for showing.</param>
/// <param name="Problems">
/// All files and folders that could not be read, in order of path; a package's own are in its <see cref="GoPackage.UnreadFiles"/> too.
/// </param>
/// <param name="MissingPaths">The paths of the selection, as given, that do not exist. When there are any, nothing else was looked for.</param>
public sealed record LoadedSources(
    GoProgram Program, string Root, ImmutableArray<SourceProblem> Problems, ImmutableArray<string> MissingPaths)
{
    /// <summary>Where they were read from.</summary>
    internal FileTree Tree { get; init; } = DiskFiles.Instance;

    /// <summary>Whether there is something at a path, given as it is shown, where they were read from.</summary>
    internal bool Exists(string shown) => Tree.Exists(System.IO.Path.GetFullPath(shown, Root));

    /// <summary>Whether problems of other shards are not among these.</summary>
    internal bool IsShard { get; init; }

    /// <summary>Whether the selection has no Go file at all, readable or not. A shard may have none.</summary>
    public bool IsEmpty => Program.Packages.IsEmpty && Problems.IsEmpty && !IsShard;
}
