using System.CommandLine;
using P0Analyzer.Reporting.Manifest;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary><c>p0 manifest check</c>.</summary>
internal sealed class ManifestCheckCommand : Command
{
    private readonly ManifestSymbols symbols = new();

    /// <param name="terminal">Where the difference goes.</param>
    public ManifestCheckCommand(Terminal terminal)
        : base("check", "Check that a manifest says what the code says; show the difference where it does not.")
    {
        symbols.AddTo(this);
        SetAction(parse =>
        {
            using var interruption = new Interruption();
            return Check(symbols.Read(parse, interruption.Token), terminal);
        });
    }

    private static int Check(ManifestChange change, Terminal terminal)
    {
        var diff = UnifiedDiff.Of(change.File.Path, change.File.Text, change.After);
        using (var text = terminal.OpenText())
        {
            foreach (var line in diff.Split('\n', StringSplitOptions.RemoveEmptyEntries)) text.WriteLine(Printable.Neutralize(line.TrimEnd('\r')));
        }

        if (change.Incomplete is { } why) return terminal.Fail(ExitCode.Incomplete, why);
        if (diff.Length == 0) return ExitCode.Clean;
        return terminal.Fail(ExitCode.Findings, $"{Printable.Neutralize(change.File.Path)} does not say what the code says ('p0 manifest write' mends it)");
    }
}
