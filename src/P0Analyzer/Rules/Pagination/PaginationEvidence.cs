using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Says where the requirement is kept, each place once.</summary>
internal sealed class PaginationEvidence(PackageAnalysisContext context)
{
    private readonly HashSet<Evidence> given = [];

    /// <summary>
    /// Gives evidence for a loop, to the integrations in whose files the loop stands: the constant may stand in another's file, or in one that all share.
    /// </summary>
    public void Give(PaginationLoop loop, Location location, string note)
    {
        var isOwned = false;
        foreach (var integration in context.Package.Integrations)
        {
            if (!integration.Files.Contains(loop.File)) continue;
            isOwned = true;
            Give(new Evidence(Requirement.Pagination, location, note, integration));
        }

        if (!isOwned) Give(new Evidence(Requirement.Pagination, location, note));
    }

    private void Give(Evidence evidence)
    {
        if (given.Add(evidence)) context.ReportEvidence(evidence);
    }
}
