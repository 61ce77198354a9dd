using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>A package's suppressions, when all else about the package has been said.</summary>
public sealed class SuppressionAnalysisContext : ActionContext
{
    internal SuppressionAnalysisContext(IReportSink sink, ImmutableArray<Suppression> suppressions, ImmutableArray<Suppression> unused)
        : base(sink)
    {
        Suppressions = suppressions;
        Unused = unused;
    }

    /// <summary>All suppressions of the package, in order of file and offset; invalid ones too.</summary>
    public ImmutableArray<Suppression> Suppressions { get; }

    /// <summary>
    /// The valid ones that suppress nothing, although every rule they name has looked at all of their file: a rule that broke, or a file that does
    /// not parse, leaves open what there would have been to suppress.
    /// </summary>
    public ImmutableArray<Suppression> Unused { get; }
}
