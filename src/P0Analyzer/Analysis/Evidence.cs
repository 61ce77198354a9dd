using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>
/// Something that a requirement speaks of occurs here and is kept. A pass needs it; verdicts are computed from findings and evidence alike.
/// </summary>
/// <param name="Requirement">The requirement that is kept.</param>
/// <param name="Location">Where it can be seen; null when it is in no one place.</param>
/// <param name="Note">A word on what is there, as the specification spells it: <c>SetLimit=10</c>.</param>
/// <param name="Integration">Whose evidence it is; null when that is decided by the location's file.</param>
public sealed record Evidence(Requirement Requirement, Location? Location, string Note, Integration? Integration = null)
{
    /// <summary>How reports spell it where that is more than the place and the note: <c>3 files, longest 285 lines</c>; null for those two.</summary>
    public string? InReports { get; init; }
}
