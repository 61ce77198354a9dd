using System.CommandLine;
using System.CommandLine.Parsing;
using P0Analyzer.Reporting.Manifest;

namespace P0Analyzer.Cli;

/// <summary>What the manifest's commands take: the manifest, whose verdicts go into it, and which blocks are meant.</summary>
internal sealed class ManifestSymbols
{
    private readonly Argument<string> manifest = new("MANIFEST") { Description = "the manifest, a YAML file" };
    private readonly Option<string?> path = new("--path") { Description = "the folder (or file) of the integration's Go code", HelpName = "DIR" };

    private readonly Option<string?> fromSarif = new("--from-sarif")
    {
        Description = "a SARIF log of 'p0 check', whose verdicts are taken instead of judging the code again",
        HelpName = "FILE",
    };

    private readonly Option<string?> integration = new("--integration") { Description = "the integration's type, needed where there are several", HelpName = "NAME" };

    private readonly Option<string> phase = new("--phase")
    {
        Description = "8: implementation.p0_implementation; 10: compliance.p0_checks and its counts; both (the default)",
        HelpName = "8|10|both",
        DefaultValueFactory = _ => "both",
    };

    private readonly Option<bool> allowIncomplete = new("--allow-incomplete") { Description = "do not exit with 3 for what could not be read or parsed" };
    private readonly JudgeSymbols judge = new();

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        phase.AcceptOnlyFromAmong("8", "10", "both");
        command.Add(manifest);
        foreach (Option option in (Option[])[path, fromSarif, integration, phase, allowIncomplete]) command.Add(option);
        judge.AddTo(command);
        command.Validators.Add(Validate);
    }

    /// <summary>The manifest as it is, as it has to be, and whether all could be judged.</summary>
    /// <exception cref="UsageException">The manifest, or the code cannot be read, or it is not clear which integration is meant.</exception>
    public ManifestChange Read(ParseResult parse, CancellationToken cancellationToken)
    {
        var file = ManifestFile.Read(parse.GetRequiredValue(manifest));
        var verdicts = parse.GetValue(fromSarif) is { } log
            ? ManifestVerdicts.FromSarif(log)
            : ManifestVerdicts.FromCode(judge.Read(parse, [parse.GetRequiredValue(path)!]), cancellationToken);
        var facts = verdicts.Choose(parse.GetValue(integration));
        var after = file.Write(facts, ManifestCommand.PhasesOf(parse.GetRequiredValue(phase)));
        return new ManifestChange(file, after, facts, parse.GetValue(allowIncomplete) ? null : verdicts.Incomplete);
    }

    private void Validate(CommandResult result)
    {
        var (hasPath, hasLog) = (result.GetResult(path) is not null, result.GetResult(fromSarif) is not null);
        if (hasPath == hasLog) result.AddError(hasPath ? "--path and --from-sarif exclude each other" : "it is not said whose verdicts: --path DIR judges code, --from-sarif FILE takes them from a log");
        else if (hasLog && judge.FirstGiven(result) is { } option) result.AddError($"{option} says how code is judged, and --from-sarif judges none");
    }
}

/// <summary>A manifest as it is and as it has to be.</summary>
/// <param name="File">The manifest as it is.</param>
/// <param name="After">Its text as it has to be.</param>
/// <param name="Facts">What it has to say.</param>
/// <param name="Incomplete">Why not all could be judged; null when all was, or when that is accepted.</param>
internal sealed record ManifestChange(ManifestFile File, string After, ManifestFacts Facts, string? Incomplete);
