using System.Collections.Immutable;

namespace P0Analyzer.Sources;

/// <summary>Which files a run is about.</summary>
public sealed record SourceSelection
{
    /// <summary>
    /// Files and folders, relative to <see cref="WorkingDirectory"/> or absolute; <c>folder/...</c> is the folder, as for the go command. What
    /// is named here is taken even when it is a test, is generated, or lies in a folder that is otherwise left out.
    /// </summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Whether <c>_test.go</c> files found in folders are taken.</summary>
    public bool IncludeTests { get; init; }

    /// <summary>Whether files found in folders are taken although their header says that they are generated.</summary>
    public bool IncludeGenerated { get; init; }

    /// <summary>The folder, absolute, that globs are relative to; files outside of it are not subject to them. Null for each folder given.</summary>
    public string? GlobFolder { get; init; }

    /// <summary>Globs of the files to take from folders.</summary>
    public ImmutableArray<string> Include { get; init; } = ["**/*.go"];

    /// <summary>Globs of the files to leave out.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Names of folders that are not looked into below the folders given.</summary>
    public ImmutableArray<string> ExcludedFolders { get; init; } = ["vendor", "testdata", ".git", "node_modules"];

    /// <summary>Whether a file that is named itself is left out, too, when it would be left out of a folder.</summary>
    public bool ForceExclude { get; init; }

    /// <summary>The part of the packages to keep; null for all. The others are read as context.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether files are read as git's index has them, and not as they are on the disk.</summary>
    public bool Staged { get; init; }

    /// <summary>How many files are read at the same time, at most.</summary>
    public int Parallelism { get; init; } = 1;
}
