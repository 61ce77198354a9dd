using System.CommandLine;
using System.IO;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary><c>p0 gate MANIFEST</c>: the checklist that phase 8 closes with.</summary>
internal sealed class GateCommand : Command
{
    private readonly Argument<string> manifest = new("MANIFEST") { Description = "the manifest, a YAML file; implementation.md is looked for beside it" };
    private readonly Option<string?> root = new("--root") { Description = "the folder that files_created starts from; the repository's root when not given", HelpName = "DIR" };
    private readonly Option<string?> integration = new("--integration") { Description = "the integration's type, needed where there are several", HelpName = "NAME" };
    private readonly Option<string> format = new("--format") { Description = "text, or json for programs", HelpName = "text|json", DefaultValueFactory = _ => "text" };
    private readonly Option<int> buildLimit = new("--build-limit") { Description = "how many seconds 'go build' may take", HelpName = "SECONDS", DefaultValueFactory = _ => 300 };
    private readonly Option<bool> allowIncomplete = new("--allow-incomplete") { Description = "do not exit with 3 for what could not be read or parsed" };

    private GateCommand()
        : base("gate", "Go through the checklist that phase 8 closes with, as far as files decide it.")
    {
        format.AcceptOnlyFromAmong("text", "json");
        Add(manifest);
        foreach (Option option in (Option[])[root, integration, format, buildLimit, allowIncomplete]) Add(option);
    }

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new GateCommand();
        command.SetAction(parse =>
        {
            using var interruption = new Interruption();
            return command.Run(parse, terminal, interruption.Token);
        });
        return command;
    }

    private int Run(ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        var file = ManifestFile.Read(parse.GetRequiredValue(manifest));
        var limit = TimeSpan.FromSeconds(Math.Clamp(parse.GetValue(buildLimit), 1, 3600));
        var answer = new Gate(file, RootOf(parse.GetValue(root), file.Path), parse.GetValue(integration), limit).Run(cancellationToken);
        if (parse.GetValue(format) == "json") GateOutput.WriteJson(answer, terminal.Output);
        else GateOutput.WriteText(answer, terminal);

        if (answer.Incomplete is { } why && !parse.GetValue(allowIncomplete)) return terminal.Fail(ExitCode.Incomplete, why);
        if (answer.IsOpen) return ExitCode.Clean;
        return terminal.Fail(ExitCode.Findings, $"the gate is closed: {string.Join(", ", answer.Items.Where(item => item.State == GateState.Missing).Select(item => item.Key))}");
    }

    private static string RootOf(string? given, string manifest)
    {
        if (given is not null) return Directory.Exists(given) ? Path.GetFullPath(given) : throw new UsageException($"there is no folder '{given}'");
        return SourceRoot.Find([Path.GetFullPath(manifest)]);
    }
}
