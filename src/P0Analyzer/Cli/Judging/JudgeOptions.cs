using System.Collections.Immutable;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary>What is to be judged: the part of the command line that all commands share which need verdicts.</summary>
internal sealed record JudgeOptions
{
    /// <summary>Files and folders to judge.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The configuration to use; null for the one that is found.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>Whether no configuration is read, not even one that could be found.</summary>
    public bool NoConfiguration { get; init; }

    /// <summary>Whether <c>_test.go</c> files are judged, too.</summary>
    public bool IncludeTests { get; init; }

    /// <summary>Whether generated files are judged, too.</summary>
    public bool IncludeGenerated { get; init; }

    /// <summary>Whether what is staged is judged, and not the work tree.</summary>
    public bool Staged { get; init; }

    /// <summary>What the findings are compared with; null for nothing, whatever the configuration says.</summary>
    public ComparisonOptions? Comparison { get; init; }

    /// <summary>The part of the packages to judge; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether files that are named are left out like those of folders, and nothing left is no mistake.</summary>
    public bool ForceExclude { get; init; }
}
