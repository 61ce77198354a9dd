namespace P0Analyzer.Analysis;

/// <summary>How a suppression is written.</summary>
public enum SuppressionForm
{
    /// <summary><c>//p0:ignore P0502 reason</c>.</summary>
    Ignore,

    /// <summary><c>//nolint:p0 // P0502 reason</c>, golangci-lint's form.</summary>
    Nolint,
}
