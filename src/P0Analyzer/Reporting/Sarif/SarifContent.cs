namespace P0Analyzer.Reporting.Sarif;

/// <summary>What a log has beside the findings that stand. GitHub opens an alert for each of these, so that they have to be asked for.</summary>
[Flags]
public enum SarifContent
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A result of kind <c>pass</c> for each requirement that is kept.</summary>
    Pass = 1,

    /// <summary>The findings that comments suppress, with their reasons.</summary>
    Suppressed = 2,

    /// <summary>A result of kind <c>notApplicable</c> for each requirement that asks nothing.</summary>
    NotApplicable = 4,

    /// <summary>A result of kind <c>open</c> for each requirement that could not be decided.</summary>
    Unknown = 8,

    /// <summary>The findings that were there before: those in a baseline, or on unchanged lines.</summary>
    Unchanged = 16,
}
