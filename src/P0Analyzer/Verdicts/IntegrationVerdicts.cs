using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Verdicts;

/// <summary>How an integration stands to the seven requirements.</summary>
/// <param name="Integration">The integration.</param>
/// <param name="Verdicts">Seven, in the manifest's order, which is that of <see cref="Requirement"/>.</param>
public sealed record IntegrationVerdicts(Integration Integration, ImmutableArray<Verdict> Verdicts)
{
    /// <summary>The verdict on one of the seven.</summary>
    public Verdict this[Requirement requirement] => Verdicts[requirement - Requirement.VmFilter];

    /// <summary>Whether nothing fails and nothing is unknown.</summary>
    public bool IsCompliant => Verdicts.All(verdict => verdict.Status is not (VerdictStatus.Fail or VerdictStatus.Unknown));
}
