namespace P0Analyzer.Verdicts;

/// <summary>How an integration stands to a requirement.</summary>
public enum VerdictStatus
{
    /// <summary>It is kept, and evidence says where.</summary>
    Pass,

    /// <summary>It is broken: an error stands.</summary>
    Fail,

    /// <summary>It is in doubt: a warning stands, and no error.</summary>
    Warn,

    /// <summary>It could not be decided: something could not be read, or a rule broke. Nowhere a pass.</summary>
    Unknown,

    /// <summary>It asks nothing of this integration, by its kind or because nothing that it speaks of occurs.</summary>
    NotApplicable,
}
