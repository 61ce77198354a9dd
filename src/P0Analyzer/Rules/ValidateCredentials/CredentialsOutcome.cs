namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>How a function treats the credentials.</summary>
internal enum CredentialsOutcome
{
    /// <summary>It never validates them, nor does anything of the package that it calls.</summary>
    Missing,

    /// <summary>It validates them, but not first.</summary>
    NotFirst,

    /// <summary>It validates them first and drops the error.</summary>
    ErrorDropped,

    /// <summary>It validates them first, looks at the error, and goes on or ends without one.</summary>
    GoesOn,

    /// <summary>It validates them first and leaves with the error.</summary>
    Kept,
}
