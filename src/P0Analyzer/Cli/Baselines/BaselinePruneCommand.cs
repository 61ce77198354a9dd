using System.CommandLine;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary><c>p0 baseline prune</c>: takes out what was mended, and adds nothing.</summary>
internal sealed class BaselinePruneCommand : Command
{
    private readonly BaselineJudging judging = new();

    /// <param name="terminal">Where it says what it did.</param>
    public BaselinePruneCommand(Terminal terminal)
        : base("prune", "Take out of a baseline what the code no longer has.")
    {
        judging.AddTo(this);
        SetAction(parse =>
        {
            using var interruption = new Interruption();
            return Run(parse, terminal, interruption.Token);
        });
    }

    private int Run(ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        var (options, file) = judging.Read(parse);
        var before = file.Read();
        var judged = Judge.Analyze(options, cancellationToken);
        if (judging.WhyIncomplete(parse, judged) is { } why) return terminal.Fail(ExitCode.Incomplete, why);

        var folders = new BaselineFolders(judged.Sources.Root, file, options.Paths);
        var stale = BaselineComparison.Compare(judged.Result, before, folders.Spell).Left.Where(entry => folders.Covers(entry.Key.Folder)).ToList();
        if (stale.Count > 0) file.Write(Without(before, stale), cancellationToken);
        using var text = terminal.OpenText();
        foreach (var entry in stale) text.WriteLine($"removed {Printable.Neutralize(entry.ToString())}");
        text.WriteLine(stale.Count == 0
            ? $"{Printable.Neutralize(file.Shown)} has nothing that is stale"
            : $"wrote {Printable.Neutralize(file.Shown)}: {Summary.Count(before.FindingCount - stale.Sum(entry => entry.Count), "finding")} left");
        return ExitCode.Clean;
    }

    private static Baseline Without(Baseline baseline, List<BaselineEntry> stale)
    {
        var gone = stale.ToDictionary(entry => entry.Key, entry => entry.Count);
        return Baseline.Create(baseline.Entries.Select(entry => entry with { Count = entry.Count - gone.GetValueOrDefault(entry.Key) }).Where(entry => entry.Count > 0));
    }
}
