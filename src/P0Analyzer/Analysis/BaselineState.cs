namespace P0Analyzer.Analysis;

/// <summary>How a finding stands to an earlier state of the code.</summary>
public enum BaselineState
{
    /// <summary>There was nothing to compare with.</summary>
    None,

    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It was there before.</summary>
    Unchanged,
}
