namespace P0Analyzer.Reporting.Manifest;

/// <summary>Whose blocks of the manifest are meant.</summary>
[Flags]
public enum ManifestPhases
{
    /// <summary>Phase 8: <c>implementation.p0_implementation</c>, where each requirement is kept.</summary>
    Implementation = 1,

    /// <summary>Phase 10: <c>compliance.p0_checks</c>, how each requirement stands, and the counts beside it.</summary>
    Compliance = 2,

    /// <summary>Both.</summary>
    Both = Implementation | Compliance,
}
