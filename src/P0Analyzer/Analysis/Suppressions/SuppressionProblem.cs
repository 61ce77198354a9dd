namespace P0Analyzer.Analysis;

/// <summary>Why a suppression suppresses nothing.</summary>
public enum SuppressionProblem
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>A space stands before <c>p0:ignore</c>, or around <c>nolint:</c>, so that it is prose to Go's tools and not a directive.</summary>
    SpaceBeforeDirective,

    /// <summary>It names no rule.</summary>
    NoRule,

    /// <summary>It names something that is no rule's ID.</summary>
    UnknownId,

    /// <summary>It names a rule about the tool's own input, which nothing suppresses.</summary>
    NotSuppressible,

    /// <summary>It gives no reason.</summary>
    NoReason,

    /// <summary>The day after <c>until</c> is none of the calendar.</summary>
    InvalidDate,

    /// <summary>The day after <c>until</c> is over.</summary>
    Expired,
}
