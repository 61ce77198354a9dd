using System.CommandLine;

namespace P0Analyzer.Cli;

/// <summary>What the commands take that judge code to change a baseline.</summary>
internal sealed class BaselineJudging
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Go files and folders, folders with all below them; the current folder when none is given",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> baseline = BaselineCommand.FileOption();
    private readonly Option<bool> allowIncomplete = new("--allow-incomplete") { Description = "go on although something could not be read or parsed" };
    private readonly JudgeSymbols judge = new();

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(baseline);
        command.Add(allowIncomplete);
        judge.AddTo(command);
    }

    /// <summary>Finds the file, before anything is judged.</summary>
    /// <exception cref="UsageException">The configuration is wrong.</exception>
    public (JudgeOptions Options, BaselineFile File) Read(ParseResult parse)
    {
        var options = judge.Read(parse, parse.GetValue(paths) is { Length: > 0 } some ? [.. some] : ["."]);
        return (options, BaselineCommand.FileOf(parse.GetValue(baseline), ConfigurationFile.Load(options)));
    }

    /// <summary>Why not all could be judged; null when all was, or when that is accepted.</summary>
    public string? WhyIncomplete(ParseResult parse, Judged judged) =>
        parse.GetValue(allowIncomplete) || judged.Errors is not [var first, ..] errors ? null
        : $"incomplete, {Outcome.Causes(first, errors.Length)}; a baseline of part of the code would be wrong, so that none was written (--allow-incomplete accepts that)";
}
