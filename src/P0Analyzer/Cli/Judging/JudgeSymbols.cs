using System.Collections.Immutable;
using System.CommandLine;

namespace P0Analyzer.Cli;

/// <summary>The options by which a command takes <see cref="JudgeOptions"/>.</summary>
internal sealed class JudgeSymbols
{
    private readonly Option<bool> includeTests = new("--include-tests") { Description = "judge _test.go files, too" };
    private readonly Option<bool> includeGenerated = new("--include-generated") { Description = "judge files whose header says that they are generated, too" };

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(includeTests);
        command.Add(includeGenerated);
    }

    /// <summary>What the command line says.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="paths">The files and folders that it names, however the command takes them.</param>
    public JudgeOptions Read(ParseResult parse, ImmutableArray<string> paths) => new()
    {
        Paths = paths,
        IncludeTests = parse.GetValue(includeTests),
        IncludeGenerated = parse.GetValue(includeGenerated),
    };
}
