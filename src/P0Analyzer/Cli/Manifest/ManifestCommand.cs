using System.CommandLine;
using P0Analyzer.Reporting.Manifest;

namespace P0Analyzer.Cli;

/// <summary><c>p0 manifest write|check MANIFEST</c>: verdicts in an integration's manifest.</summary>
internal static class ManifestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal) => new("manifest", "Write verdicts into an integration's manifest, or check that it says what the code says.")
    {
        new ManifestWriteCommand(terminal),
        new ManifestCheckCommand(terminal),
    };

    /// <summary>The phases that a value of <c>--phase</c> names.</summary>
    public static ManifestPhases PhasesOf(string word) => word switch
    {
        "8" => ManifestPhases.Implementation,
        "10" => ManifestPhases.Compliance,
        _ => ManifestPhases.Both,
    };
}
