using System.CommandLine;
using System.CommandLine.Help;

namespace P0Analyzer.Cli;

/// <summary>The command line: parses it, runs one command, and gives every failure its exit code and its last line on standard error.</summary>
internal static class Application
{
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the command that <paramref name="args"/> name and returns the process's exit code.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var parse = CreateRoot(terminal).Parse(args, Parsing);
            return UsageErrors.Find(parse, args) is { } error ? terminal.Fail(ExitCode.Usage, error) : Invoke(parse, terminal);
        }
        catch (UsageException exception)
        {
            foreach (var line in exception.Details) terminal.Error.WriteLine(line);
            return terminal.Fail(ExitCode.Usage, exception.Message);
        }
        catch (OperationCanceledException)
        {
            return terminal.Fail(ExitCode.Interrupted, "interrupted, nothing was written");
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine(exception);
            return terminal.Fail(ExitCode.Usage, "p0 itself broke, which is a bug of p0; what it was doing is above");
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Decides the seven P0 requirements of Go integrations, and shows the evidence.")
        {
            CheckCommand.Create(terminal),
            BaselineCommand.Create(terminal),
            ManifestCommand.Create(terminal),
            GateCommand.Create(terminal),
            ReportCommand.Create(terminal),
            SarifCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            SyntaxCommand.Create(terminal),
            FlowCommand.Create(terminal),
            ConfigCommand.Create(terminal),
            InitCommand.Create(terminal),
        };
        foreach (var option in root.Options)
        {
            if (option is VersionOption version) version.Action = new VersionAction(terminal);
            if (option is HelpOption { Action: HelpAction help } helpOption) helpOption.Action = new HelpWithExamples(help);
        }

        return root;
    }

    private static int Invoke(ParseResult parse, Terminal terminal)
    {
        using var output = terminal.OpenText();
        return parse.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = output,
            Error = terminal.Error,
        });
    }
}
