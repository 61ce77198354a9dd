using Microsoft.CodeAnalysis.Sarif;
using P0Analyzer.Analysis;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>
/// The seven requirements as SARIF's <c>reportingDescriptor</c>s, <c>P0100</c> to <c>P0700</c>. A result that says a requirement is kept, asks nothing, or is
/// unknown is about no single rule, so that it carries the ID of its requirement.
/// </summary>
internal static class SarifRequirements
{
    /// <summary>All of them, to come after the rules.</summary>
    public static IEnumerable<ReportingDescriptor> All => VerdictTable.Requirements.Select(Create);

    /// <summary>The ID: <c>P0500</c>.</summary>
    public static string IdOf(Requirement requirement) => FormattableString.Invariant($"P0{(int)requirement}00");

    /// <summary>How many come before it.</summary>
    public static int IndexOf(Requirement requirement) => VerdictTable.Requirements.IndexOf(requirement);

    private static ReportingDescriptor Create(Requirement requirement)
    {
        var (name, text) = Describe(requirement);
        var created = new ReportingDescriptor
        {
            Id = IdOf(requirement),
            Name = name,
            ShortDescription = SarifRules.Message($"{requirement.DisplayName()}."),
            FullDescription = SarifRules.Message(text),
            Help = new MultiformatMessageString { Text = $"{text} The rules P0{(int)requirement}01 and following decide it.", Markdown = text },
            HelpUri = new Uri($"{RuleCatalog.RepositoryUrl}#rules"),
            DefaultConfiguration = new ReportingConfiguration { Level = FailureLevel.None },
        };
        created.Tags.UnionWith([requirement.Key(), "requirement"]);
        return created;
    }

    private static (string Name, string Text) Describe(Requirement requirement) => requirement switch
    {
        Requirement.VmFilter => ("VmFilter", "Requirement 1: everything that is sent was accepted by the filter."),
        Requirement.CheckAffiliation => ("CheckAffiliation", "Requirement 2: affiliation is decided by asking, not by a stub."),
        Requirement.ValidateCredentials => ("ValidateCredentials", "Requirement 3: credentials are validated before anything else."),
        Requirement.Errgroup => ("ErrgroupSafety", "Requirement 4: groups of goroutines are bounded, waited for, and share no loop variable."),
        Requirement.Pagination => ("PaginationSafety", "Requirement 5: every pagination loop ends at a named bound."),
        Requirement.ErrorHandling => ("ErrorHandling", "Requirement 6: no error is lost, and each says what failed."),
        Requirement.FileSize => ("FileSize", "Requirement 7: no file is longer than a reader can hold."),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, null),
    };
}
