using System.Collections.Immutable;
using P0Analyzer.Tests.Mutations.Breaking;
using P0Analyzer.Tests.Mutations.Preserving;

namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>A way to break a package: each draft is one mutant.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Expected">The rules of which each finding must be, and at least one is; a draft may say others.</param>
/// <param name="Drafts">Finds the places.</param>
internal sealed record BreakingOperator(string Name, ImmutableArray<string> Expected, Func<Subject, IEnumerable<Draft>> Drafts);

/// <summary>A way to write a package differently that changes nothing of what it does: each draft is one mutant.</summary>
internal sealed record PreservingOperator(string Name, Func<Subject, IEnumerable<Draft>> Drafts);

/// <summary>All operators, in the order in which they are tried.</summary>
internal static class Operators
{
    public static ImmutableArray<BreakingOperator> Breaking { get; } =
    [
        .. FilterBreaks.All, .. AffiliationBreaks.All, .. CredentialBreaks.All, .. ErrgroupBreaks.All, .. PaginationBreaks.All, .. ErrorBreaks.All,
        .. FileBreaks.All,
    ];

    public static ImmutableArray<PreservingOperator> Preserving { get; } =
    [
        .. Renamings.All, .. Layouts.All, .. Conditions.All, .. Branches.All, .. Loops.All, .. Extractions.All, .. Values.All, .. Errgroups.All,
    ];
}
