namespace P0Analyzer.Analysis;

/// <summary>Which loop variables count as shared between the turns of their loop.</summary>
public enum LoopVariableReading
{
    /// <summary>All, as the requirement has it, whatever Go version the module names.</summary>
    Requirement,

    /// <summary>Those of files below Go 1.22, since when each turn has variables of its own.</summary>
    GoVersion,
}
