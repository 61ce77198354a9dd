namespace P0Analyzer.Analysis;

/// <summary>What a rule decides about: one of the seven P0 requirements, or the tool's own input.</summary>
public enum Requirement
{
    /// <summary>The tool's own input (P00xx): whether files parse, whether suppressions are sound. No requirement of an integration.</summary>
    Input,

    /// <summary>Requirement 1: everything that is sent was accepted by the filter.</summary>
    VmFilter,

    /// <summary>Requirement 2: affiliation is decided by asking, not by a stub.</summary>
    CheckAffiliation,

    /// <summary>Requirement 3: credentials are validated before anything else.</summary>
    ValidateCredentials,

    /// <summary>Requirement 4: groups of goroutines are bounded, waited for, and share no loop variable.</summary>
    Errgroup,

    /// <summary>Requirement 5: every pagination loop ends at a named bound.</summary>
    Pagination,

    /// <summary>Requirement 6: no error is lost, and each says what failed.</summary>
    ErrorHandling,

    /// <summary>Requirement 7: no file is longer than a reader can hold.</summary>
    FileSize,
}

/// <summary>The names a <see cref="Requirement"/> has outside of this code.</summary>
public static class RequirementExtensions
{
    /// <summary>The key in manifests, configuration and machine-readable output, such as <c>error_handling</c>.</summary>
    public static string Key(this Requirement requirement) => requirement switch
    {
        Requirement.Input => "input",
        Requirement.VmFilter => "vmfilter",
        Requirement.CheckAffiliation => "checkaffiliation",
        Requirement.ValidateCredentials => "validatecredentials",
        Requirement.Errgroup => "errgroup",
        Requirement.Pagination => "pagination",
        Requirement.ErrorHandling => "error_handling",
        Requirement.FileSize => "file_size",
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, null),
    };

    /// <summary>The name people read, such as <c>Error handling</c>.</summary>
    public static string DisplayName(this Requirement requirement) => requirement switch
    {
        Requirement.Input => "Input",
        Requirement.VmFilter => "VMFilter",
        Requirement.CheckAffiliation => "CheckAffiliation",
        Requirement.ValidateCredentials => "ValidateCredentials",
        Requirement.Errgroup => "errgroup safety",
        Requirement.Pagination => "Pagination safety",
        Requirement.ErrorHandling => "Error handling",
        Requirement.FileSize => "File size",
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, null),
    };
}
