namespace P0Analyzer.Analysis;

/// <summary>How often a rule's findings are right, in the words of SARIF's <c>precision</c> property. Ordered: a greater value is more often right.</summary>
public enum DiagnosticPrecision
{
    /// <summary>Often wrong: worth a look, not a gate.</summary>
    Low,

    /// <summary>Presumes something that the code does not say.</summary>
    Medium,

    /// <summary>Wrong only on code that hides what it does.</summary>
    High,

    /// <summary>Decided by what is written.</summary>
    VeryHigh,
}
