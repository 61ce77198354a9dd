using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace P0Analyzer.Cli;

/// <summary>The options by which a command takes <see cref="JudgeOptions"/>.</summary>
internal sealed class JudgeSymbols
{
    private readonly Option<bool> includeTests = new("--include-tests") { Description = "judge _test.go files, too" };
    private readonly Option<bool> includeGenerated = new("--include-generated") { Description = "judge files whose header says that they are generated, too" };

    private readonly Option<bool> forceExclude = new("--force-exclude")
    {
        Description = "leave files that are named out, too, when they would be left out of a folder: tests, generated ones, vendor, what the configuration excludes; "
            + "nothing left is no mistake then. For hooks, which name what changed",
    };

    private readonly Option<string?> configuration = new("--config")
    {
        Description = "the configuration to use, instead of the p0.yaml that is nearest from PATH up to the repository's root",
        HelpName = "FILE",
    };

    private readonly Option<bool> noConfiguration = new("--no-config") { Description = "use no configuration" };

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(includeTests);
        command.Add(includeGenerated);
        command.Add(forceExclude);
        command.Add(configuration);
        command.Add(noConfiguration);
    }

    /// <summary>The name of the first of them that a command line gives; null when it gives none.</summary>
    public string? FirstGiven(CommandResult result) =>
        new Option[] { includeTests, includeGenerated, configuration, noConfiguration }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false })?.Name;

    /// <summary>What the command line says.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="paths">The files and folders that it names, however the command takes them.</param>
    /// <exception cref="UsageException">A configuration is named and refused at the same time.</exception>
    public JudgeOptions Read(ParseResult parse, ImmutableArray<string> paths)
    {
        var options = Take(parse, paths);
        return options is { NoConfiguration: true, ConfigurationFile: not null }
            ? throw new UsageException("--config and --no-config exclude each other")
            : options;
    }

    private JudgeOptions Take(ParseResult parse, ImmutableArray<string> paths) => new()
    {
        Paths = paths,
        ConfigurationFile = parse.GetValue(configuration),
        NoConfiguration = parse.GetValue(noConfiguration),
        IncludeTests = parse.GetValue(includeTests),
        IncludeGenerated = parse.GetValue(includeGenerated),
        ForceExclude = parse.GetValue(forceExclude),
    };
}
