using System.CommandLine;

namespace P0Analyzer.Cli;

/// <summary><c>p0 manifest write</c>.</summary>
internal sealed class ManifestWriteCommand : Command
{
    private readonly ManifestSymbols symbols = new();

    /// <param name="terminal">Where it says what it did.</param>
    public ManifestWriteCommand(Terminal terminal)
        : base("write", "Write verdicts into a manifest and leave every other byte of it alone.")
    {
        symbols.AddTo(this);
        SetAction(parse =>
        {
            using var interruption = new Interruption();
            return Write(symbols.Read(parse, interruption.Token), terminal, interruption.Token);
        });
    }

    private static int Write(ManifestChange change, Terminal terminal, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var isNew = change.After != change.File.Text;
        if (isNew) change.File.Replace(change.After);
        using (var text = terminal.OpenText()) text.WriteLine($"{change.File.Path}: {(isNew ? "written" : "says this already")}: {Reporting.Text.Printable.Neutralize(change.Facts.Name)}, {change.Facts.Summary}");
        return change.Incomplete is { } why ? terminal.Fail(ExitCode.Incomplete, why) : ExitCode.Clean;
    }
}
