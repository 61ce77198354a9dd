using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration;
using P0Analyzer.Reporting;
using P0Analyzer.Semantics;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary>What all rules say of the sources, before it is compared with anything.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Configuration">The configuration that was in force.</param>
/// <param name="Sources">What was read.</param>
/// <param name="Result">What was found.</param>
internal sealed record Judged(JudgeOptions Options, P0Configuration Configuration, LoadedSources Sources, AnalysisResult Result)
{
    /// <summary>What could not be read.</summary>
    public ImmutableArray<UnreadFile> Unread => [.. Sources.Problems.Select(problem => new UnreadFile(problem.Path, problem.Message))];

    /// <summary>What could not be judged; empty when all was.</summary>
    public ImmutableArray<RunError> Errors => RunError.Collect(Result, Unread);
}
