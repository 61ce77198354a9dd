using System.CommandLine;
using P0Analyzer.Configuration;

namespace P0Analyzer.Cli;

/// <summary><c>p0 config</c>: what is in force, whether a file is right, and what may be in one.</summary>
internal static class ConfigCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal) => new("config", $"Show, check and describe the configuration ({ConfigurationFile.Name}).")
    {
        CreateShow(terminal),
        CreateVerify(terminal),
        CreateSchema(terminal),
    };

    private static Command CreateShow(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "what would be judged, since the configuration is looked for from there up; the current folder when none is given",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var judge = new JudgeSymbols();
        var command = new Command("show", "Show every setting in force, and where its value comes from.") { paths };
        judge.AddTo(command);
        command.SetAction(parse =>
        {
            var options = judge.Read(parse, parse.GetValue(paths) is { Length: > 0 } some ? [.. some] : ["."]);
            var configuration = ConfigurationFile.Load(options);
            using var text = terminal.OpenText();
            ConfigurationPrinter.Write(configuration, Catalog.Rules, text);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command CreateVerify(Terminal terminal)
    {
        var file = new Argument<string?>("FILE") { Description = "the file; the one that 'p0 check' would use when none is given", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("verify", "Check a configuration: exit 2, with line and column of each mistake, or 0.") { file };
        command.SetAction(parse =>
        {
            var path = parse.GetValue(file) ?? ConfigurationFile.Find(new JudgeOptions { Paths = ["."] })
                ?? throw new UsageException($"there is no {ConfigurationFile.Name} from here up to the repository's root; 'p0 init' writes one");
            var configuration = ConfigurationFile.Read(path);
            using var text = terminal.OpenText();
            text.WriteLine($"{configuration.File} is right: {Count(configuration.Origins.Count)}, hash {configuration.Hash}");
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Count(int settings) => settings == 1 ? "1 setting" : $"{settings} settings";

    private static Command CreateSchema(Terminal terminal)
    {
        var command = new Command("schema", "Write the JSON schema of the configuration, for editors.");
        command.SetAction(_ =>
        {
            ConfigurationSchema.Write(Catalog.Rules, terminal.Output);
            return ExitCode.Clean;
        });
        return command;
    }
}
