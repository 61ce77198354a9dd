using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Manifest;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Reporting.Manifest;

/// <summary>Facts for tests that are about YAML.</summary>
internal static class SomeFacts
{
    /// <summary>Six pass and errgroup fails.</summary>
    public static readonly ManifestFacts One = new(
        "Acme",
        "pkg/acme",
        [
            Pass(Requirement.VmFilter, "acme.go:25"), Pass(Requirement.CheckAffiliation, "acme.go:65"), Pass(Requirement.ValidateCredentials, "acme.go:45"),
            new ManifestCheck(Requirement.Errgroup, VerdictStatus.Fail, "FAIL: P0401 acme.go:85", "P0401 acme.go:85"),
            Pass(Requirement.Pagination, "acme.go:15"), Pass(Requirement.ErrorHandling, "all errors wrapped"), Pass(Requirement.FileSize, "285 lines"),
        ],
        Violations: 1,
        Warnings: 0);

    /// <summary>What phase 8 says of them, without indentation.</summary>
    public static readonly string[] Locations =
    [
        "vmfilter: \"acme.go:25\"", "checkaffiliation: \"acme.go:65\"", "validatecredentials: \"acme.go:45\"", "errgroup: \"FAIL: P0401 acme.go:85\"",
        "pagination: \"acme.go:15\"", "error_handling: \"all errors wrapped\"", "file_size: \"285 lines\"",
    ];

    private static ManifestCheck Pass(Requirement requirement, string location) => new(requirement, VerdictStatus.Pass, location, location);
}
