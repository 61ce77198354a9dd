using System.Collections.Immutable;

namespace P0Analyzer.Configuration;

/// <summary>What a file says.</summary>
/// <param name="Configuration">The configuration; of a file with problems, what is right about it.</param>
/// <param name="Problems">All that is wrong, by place.</param>
public sealed record ConfigurationReading(P0Configuration Configuration, ImmutableArray<ConfigurationProblem> Problems)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Problems.IsEmpty;
}
