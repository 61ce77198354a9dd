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

    private readonly Option<string?> since = new("--since")
    {
        Description = "take only lines changed since REV parted from what is checked out (the merge base), and files that have grown, for new; verdicts are on all of the code",
        HelpName = "REV",
    };

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(baseline);
        command.Add(noBaseline);
        command.Add(since);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="UsageException">A baseline is named and refused at the same time.</exception>
    public ComparisonOptions Read(ParseResult parse)
    {
        var options = new ComparisonOptions { BaselineFile = parse.GetValue(baseline), NoBaseline = parse.GetValue(noBaseline), Since = parse.GetValue(since) };
        return options is { NoBaseline: true, BaselineFile: not null } ? throw new UsageException("--baseline and --no-baseline exclude each other") : options;
    }
}
