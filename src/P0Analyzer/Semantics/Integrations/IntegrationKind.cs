namespace P0Analyzer.Semantics;

/// <summary>What an integration does; some kinds make a requirement not applicable.</summary>
public enum IntegrationKind
{
    /// <summary><c>api</c>: it asks a vendor's API. The default.</summary>
    Api,

    /// <summary><c>scm</c>: the vendor has repositories, no hosts.</summary>
    Scm,

    /// <summary><c>cloud</c>: a cloud provider.</summary>
    Cloud,

    /// <summary><c>file-import</c>: it reads what a user uploads.</summary>
    FileImport,

    /// <summary><c>seed-scoped</c>: what it finds is scoped by the job's seeds.</summary>
    SeedScoped,
}
