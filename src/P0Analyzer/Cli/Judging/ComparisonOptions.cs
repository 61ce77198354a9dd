namespace P0Analyzer.Cli;

/// <summary>What findings are compared with.</summary>
internal sealed record ComparisonOptions
{
    /// <summary>The baseline to compare with; null for the one that the configuration names.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>Whether no baseline is compared with, not even one that the configuration names.</summary>
    public bool NoBaseline { get; init; }

    /// <summary>The revision that changed lines are counted from; null when all lines count.</summary>
    public string? Since { get; init; }
}
