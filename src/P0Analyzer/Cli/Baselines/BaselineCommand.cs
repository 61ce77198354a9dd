using System.CommandLine;
using P0Analyzer.Configuration;

namespace P0Analyzer.Cli;

/// <summary><c>p0 baseline create|prune|show</c>.</summary>
internal static class BaselineCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal) => new("baseline", "Take over the findings of code that is there, so that only new ones fail 'p0 check --baseline'.")
    {
        new BaselineCreateCommand(terminal),
        new BaselinePruneCommand(terminal),
        new BaselineShowCommand(terminal),
    };

    /// <summary>The option by which all three name the file.</summary>
    public static Option<string?> FileOption() => new("--baseline")
    {
        Description = $"the file; without it, baseline.file of p0.yaml, or else {BaselineFile.DefaultName} in the current folder",
        HelpName = "FILE",
    };

    /// <summary>The file that is meant.</summary>
    public static BaselineFile FileOf(string? named, P0Configuration configuration)
        => BaselineFile.Find(named, configuration) ?? BaselineFile.Find(BaselineFile.DefaultName, configuration)!;
}
