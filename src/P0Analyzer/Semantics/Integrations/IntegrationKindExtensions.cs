namespace P0Analyzer.Semantics;

/// <summary>The name that an <see cref="IntegrationKind"/> has outside of this code.</summary>
public static class IntegrationKindExtensions
{
    /// <summary>The word after <c>//p0:kind</c> and in the configuration, such as <c>file-import</c>.</summary>
    public static string Key(this IntegrationKind kind) => kind switch
    {
        IntegrationKind.Api => "api",
        IntegrationKind.Scm => "scm",
        IntegrationKind.Cloud => "cloud",
        IntegrationKind.FileImport => "file-import",
        IntegrationKind.SeedScoped => "seed-scoped",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
