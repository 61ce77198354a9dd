using System.CommandLine;

namespace P0Analyzer.Cli;

/// <summary>The options by which a command takes <see cref="ComparisonOptions"/>.</summary>
internal sealed class ComparisonSymbols
{
    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "a file of findings that were taken over with the code; only others are new. Without it, baseline.file of p0.yaml",
        HelpName = "FILE",
    };

    private readonly Option<bool> noBaseline = new("--no-baseline") { Description = "compare with no baseline" };

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(baseline);
        command.Add(noBaseline);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="UsageException">A baseline is named and refused at the same time.</exception>
    public ComparisonOptions Read(ParseResult parse)
    {
        var options = new ComparisonOptions { BaselineFile = parse.GetValue(baseline), NoBaseline = parse.GetValue(noBaseline) };
        return options is { NoBaseline: true, BaselineFile: not null } ? throw new UsageException("--baseline and --no-baseline exclude each other") : options;
    }
}
