using System.Collections.Immutable;
using System.CommandLine;
using P0Analyzer.Analysis;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary><c>p0 check PATH…</c>: the options, and what they mean together.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Go files and folders, folders with all below them; the current folder when none is given",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> format = new("--format") { Description = "what standard output shows; text when nothing is said", HelpName = string.Join('|', OutputFormat.Names) };

    private readonly Option<string[]> outputs = new("--output", "-o")
    {
        Description = "write a file, too, and keep standard output for text; may be repeated. "
            + "Without FORMAT= the file gets what --format names, else what its name ends in (.json, .sarif, .md, .xml)",
        HelpName = "[FORMAT=]FILE",
    };

    private readonly Option<string[]> include = new("--include")
    {
        Description = "what SARIF has beside the findings that stand: pass, suppressed, notApplicable, unknown, unchanged, separated by commas. "
            + "Not for code scanning, which opens an alert for each",
        HelpName = "KIND[,KIND…]",
    };

    private readonly Option<string> color = new("--color")
    {
        Description = "colours in text: auto (on a terminal, unless NO_COLOR is set), always or never",
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "the least level that makes the exit code 1; notes never do",
        HelpName = "error|warning|never",
        DefaultValueFactory = _ => "error",
    };

    private readonly Option<bool> allowIncomplete = new("--allow-incomplete") { Description = "show what could not be read or parsed, but do not exit with 3 for it" };
    private readonly Option<bool> staged = new("--staged") { Description = "judge files as git's index has them: what is not staged does not count" };
    private readonly JudgeSymbols judge = new();
    private readonly ComparisonSymbols comparison = new();

    private readonly Option<string?> shard = new("--shard")
    {
        Description = "judge the I-th of N parts of the packages, so that N machines share a run; 'p0 sarif merge' puts their SARIF together",
        HelpName = "I/N",
    };

    private CheckCommand()
        : base("check", "Judge Go packages: findings, and seven verdicts for each integration.")
    {
        format.AcceptOnlyFromAmong(OutputFormat.Names);
        color.AcceptOnlyFromAmong("auto", "always", "never");
        failOn.AcceptOnlyFromAmong("error", "warning", "never");
        Add(paths);
        foreach (Option option in (Option[])[format, outputs, include, color, failOn, allowIncomplete, staged, shard]) Add(option);
        comparison.AddTo(this);
        judge.AddTo(this);
    }

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new CheckCommand();
        command.SetAction(parse =>
        {
            using var interruption = new Interruption();
            return new Check(command.Read(parse, terminal), terminal, interruption.Token).Run();
        });
        return command;
    }

    private CheckOptions Read(ParseResult parse, Terminal terminal)
    {
        var given = parse.GetValue(format) is { } word ? OutputFormat.Named(word) : null;
        var targets = (parse.GetValue(outputs) ?? []).Select(value => OutputTarget.Parse(value, given)).ToImmutableArray();
        var twice = targets.GroupBy(target => target.Path).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new UsageException($"--output names {twice.Key} twice");
        return new CheckOptions
        {
            Judge = judge.Read(parse, parse.GetValue(paths) is { Length: > 0 } some ? [.. some] : ["."]) with
            {
                Staged = parse.GetValue(staged),
                Comparison = comparison.Read(parse),
                Shard = ReadShard(parse.GetValue(shard)),
            },
            Format = FormatOfStandardOutput(given, parse.GetValue(outputs) ?? []),
            Outputs = targets,
            Include = IncludedContent.Parse(parse.GetValue(include) ?? []),
            InColor = parse.GetRequiredValue(color) switch { "always" => true, "never" => false, _ => terminal.ShowsColor },
            FailOn = parse.GetRequiredValue(failOn) switch { "error" => DiagnosticLevel.Error, "warning" => DiagnosticLevel.Warning, _ => null },
            AllowIncomplete = parse.GetValue(allowIncomplete),
        };
    }

    private static Shard? ReadShard(string? text) => text is null ? null
        : Shard.Parse(text) ?? throw new UsageException($"--shard takes I/N with 1 ≤ I ≤ N ≤ {Shard.Most}, such as 2/8, and not '{text}'");

    // `--format sarif --output FILE` puts the SARIF into the file, and people read the text.
    private static OutputFormat FormatOfStandardOutput(OutputFormat? given, string[] outputs) =>
        given is { } format && !outputs.Any(OutputTarget.TakesFormat) ? format : OutputFormat.Text;
}
