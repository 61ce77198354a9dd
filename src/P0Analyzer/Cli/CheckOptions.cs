using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Sarif;

namespace P0Analyzer.Cli;

/// <summary>What <c>p0 check</c> was asked to do.</summary>
internal sealed record CheckOptions
{
    /// <summary>What is judged.</summary>
    public required JudgeOptions Judge { get; init; }

    /// <summary>What goes to standard output.</summary>
    public required OutputFormat Format { get; init; }

    /// <summary>What goes to files beside it.</summary>
    public required ImmutableArray<OutputTarget> Outputs { get; init; }

    /// <summary>What SARIF has beside the findings that stand.</summary>
    public required SarifContent Include { get; init; }

    /// <summary>Whether text on standard output has colours.</summary>
    public required bool InColor { get; init; }

    /// <summary>The least level that makes the run fail; null when none does.</summary>
    public required DiagnosticLevel? FailOn { get; init; }

    /// <summary>Whether what could not be judged is only shown.</summary>
    public required bool AllowIncomplete { get; init; }
}
