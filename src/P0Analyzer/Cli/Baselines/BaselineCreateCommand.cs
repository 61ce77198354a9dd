using System.CommandLine;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary><c>p0 baseline create</c>: the only command that adds to a baseline.</summary>
internal sealed class BaselineCreateCommand : Command
{
    private readonly BaselineJudging judging = new();
    private readonly Option<bool> force = new("--force") { Description = "replace the entries of the folders judged in a baseline that is there" };

    /// <param name="terminal">Where it says what it did.</param>
    public BaselineCreateCommand(Terminal terminal)
        : base("create", "Write a baseline of all findings that stand.")
    {
        judging.AddTo(this);
        Add(force);
        SetAction(parse =>
        {
            using var interruption = new Interruption();
            return Run(parse, terminal, interruption.Token);
        });
    }

    private int Run(ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        var (options, file) = judging.Read(parse);
        if (file.Exists && !parse.GetValue(force))
            throw new UsageException($"there is a baseline {Printable.Neutralize(file.Shown)} already; 'p0 baseline prune' takes out what was mended, --force takes over what is new");
        var before = file.Exists ? file.Read() : new Baseline([]);
        var judged = Judge.Analyze(options, cancellationToken);
        if (judging.WhyIncomplete(parse, judged) is { } why) return terminal.Fail(ExitCode.Incomplete, why);

        var folders = new BaselineFolders(judged.Sources.Root, file, options.Paths);
        var kept = before.Entries.Where(entry => !folders.Covers(entry.Key.Folder));
        // Where single files are named, their whole packages were judged.
        var found = Baseline.Of(judged.Result, folders.Spell).Entries.Where(entry => folders.Covers(entry.Key.Folder));
        var after = Baseline.Create(kept.Concat(found));
        file.Write(after, cancellationToken);
        using var text = terminal.OpenText();
        text.WriteLine($"wrote {Printable.Neutralize(file.Shown)}: {Summary.Count(after.FindingCount, "finding")}{Change(before, after)}");
        return ExitCode.Clean;
    }

    private static string Change(Baseline before, Baseline after)
    {
        if (before.Entries.IsEmpty) return "";
        var old = before.Entries.ToDictionary(entry => entry.Key, entry => entry.Count);
        var added = after.Entries.Sum(entry => Math.Max(0, entry.Count - old.GetValueOrDefault(entry.Key)));
        return $" ({added} added, {before.FindingCount + added - after.FindingCount} removed)";
    }
}
