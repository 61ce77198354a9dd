using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Verdicts;

/// <summary>How an integration stands to one requirement, and why.</summary>
/// <param name="Requirement">One of the seven.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Evidence">Where it can be seen to be kept, suppressed findings among it with their reasons; given whatever the status is.</param>
/// <param name="Reason">
/// Why it is not known, not asked, or passes only because of suppressions; null where evidence and findings say it all.
/// </param>
/// <param name="Findings">The requirement's findings in the integration, suppressed ones and notes too.</param>
public sealed record Verdict(
    Requirement Requirement, VerdictStatus Status, ImmutableArray<Evidence> Evidence, string? Reason, ImmutableArray<Finding> Findings)
{
    /// <summary>The findings that a comment suppresses: a pass with any of them is not a plain one.</summary>
    public IEnumerable<Finding> Suppressed => Findings.Where(finding => finding.IsSuppressed);

    /// <summary>Whether it fails or warns, but only by findings that were there before.</summary>
    public bool IsUnchanged => Status is VerdictStatus.Fail or VerdictStatus.Warn
        && Findings.Where(finding => finding.Level > DiagnosticLevel.Note && !finding.IsSuppressed).All(finding => finding.IsUnchanged);
}
