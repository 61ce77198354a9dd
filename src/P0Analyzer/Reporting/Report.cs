using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration;
using P0Analyzer.Semantics;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting;

/// <summary>What a run has to tell, in the order in which every format tells it.</summary>
public sealed class Report
{
    /// <param name="result">What was found.</param>
    /// <param name="integrations">The verdicts on it.</param>
    /// <param name="unreadable">The files and folders that could not be read.</param>
    /// <param name="receipt">By what it was found, and in what.</param>
    public Report(
        AnalysisResult result, ImmutableArray<IntegrationVerdicts> integrations, ImmutableArray<UnreadFile> unreadable, RunReceipt receipt)
    {
        Receipt = receipt;
        Findings = [.. result.Findings.Order(FindingOrder.Instance)];
        Integrations = integrations;
        Errors = RunError.Collect(result, unreadable);
        FileCount = result.Program.Packages.Sum(package => package.Files.Count(file => !file.IsContext));
    }

    /// <summary>The version of the tool that made it.</summary>
    public string ToolVersion => Receipt.ToolVersion;

    /// <summary>By what it was found, and in what.</summary>
    public RunReceipt Receipt { get; }

    /// <summary>What users have set. Its hash tells whether two reports were made under the same settings.</summary>
    public P0Configuration Configuration { get; init; } = P0Configuration.Default;

    /// <summary>What the findings were compared with; null when with nothing.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Which part of a run it is, such as <c>2/8</c>; null when it is the whole.</summary>
    public string? Shard { get; init; }

    /// <summary>All findings, suppressed and unchanged ones too: by path, place and ID.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The verdicts, an integration each, in the order of the program.</summary>
    public ImmutableArray<IntegrationVerdicts> Integrations { get; }

    /// <summary>What could not be judged, and why: by path and place; what concerns no one file comes first.</summary>
    public ImmutableArray<RunError> Errors { get; }

    /// <summary>Whether all that was asked for was judged.</summary>
    public bool IsComplete => Errors.IsEmpty;

    /// <summary>How many files were judged.</summary>
    public int FileCount { get; }
}
