using System.CommandLine;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary><c>p0 baseline show</c>: a baseline for people. Programs read the file.</summary>
internal sealed class BaselineShowCommand : Command
{
    private readonly Option<string?> baseline = BaselineCommand.FileOption();

    /// <param name="terminal">Where it goes.</param>
    public BaselineShowCommand(Terminal terminal)
        : base("show", "List what a baseline has, folder by folder.")
    {
        Add(baseline);
        SetAction(parse => Show(BaselineCommand.FileOf(parse.GetValue(baseline), ConfigurationFile.Load(new JudgeOptions { Paths = ["."] })), terminal));
    }

    private static int Show(BaselineFile file, Terminal terminal)
    {
        var entries = file.Read();
        using var text = terminal.OpenText();
        foreach (var folder in entries.Entries.GroupBy(entry => entry.Key.Folder))
        {
            text.WriteLine(Printable.Neutralize(folder.Key));
            foreach (var (key, count, _) in folder)
            {
                var owner = key.Owner.Length == 0 ? "" : $"in {key.Owner}: ";
                text.WriteLine($"  {key.RuleId} {Printable.Neutralize(owner + key.Code)}{(count == 1 ? "" : $" ({count} times)")}");
            }

            text.WriteLine();
        }

        var folders = entries.Entries.Select(entry => entry.Key.Folder).Distinct().Count();
        text.WriteLine($"{Summary.Count(entries.FindingCount, "finding")} in {Summary.Count(folders, "folder")}.");
        return ExitCode.Clean;
    }
}
