namespace P0Analyzer.Analysis;

/// <summary>How much a diagnostic weighs. Ordered: a greater value weighs more.</summary>
public enum DiagnosticLevel
{
    /// <summary>Told, and never counted: it changes no verdict and no exit code.</summary>
    Note,

    /// <summary>The requirement is in doubt.</summary>
    Warning,

    /// <summary>The requirement is broken.</summary>
    Error,
}
