using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>What has happened on a way through a function that answers about affiliation.</summary>
/// <param name="Known">What is known of its variables.</param>
/// <param name="Asked">Whether a source was asked.</param>
/// <param name="Decided">Whether a condition on what it gave was passed.</param>
/// <param name="Failed">Whether the way is taken because it failed, however it did.</param>
internal sealed record AffiliationPath(KnownValues Known, bool Asked, bool Decided, bool Failed)
{
    /// <summary>What two ways have in common; where they differ, neither claims too much.</summary>
    public AffiliationPath Merge(AffiliationPath other)
        => new(Known.Common(other.Known), Asked || other.Asked, Decided || other.Decided, Failed && other.Failed);
}
