using System.CommandLine;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Compliance;
using P0Analyzer.Reporting.Html;

namespace P0Analyzer.Cli;

/// <summary><c>p0 report</c>: the compliance review, in Markdown or as a page.</summary>
internal sealed class ReportCommand : Command
{
    private readonly Option<string[]> path = new("--path") { Description = "a folder (or file) of Go code; may be repeated; the current folder when none is given", HelpName = "DIR" };
    private readonly Option<string?> output = new("--output", "-o") { Description = "the file to write; without it the review goes to standard output", HelpName = "FILE" };
    private readonly Option<string?> format = new("--format") { Description = "markdown, or html for one page that needs no network; without it, what FILE ends in", HelpName = "markdown|html" };
    private readonly Option<bool> allowIncomplete = new("--allow-incomplete") { Description = "do not exit with 3 for what could not be read or parsed" };
    private readonly JudgeSymbols judge = new();
    private readonly ComparisonSymbols comparison = new();

    private ReportCommand()
        : base("report", "Write the compliance review: verdicts, what breaks them and how to mend it, and a receipt.")
    {
        format.AcceptOnlyFromAmong("markdown", "html");
        foreach (Option option in (Option[])[path, output, format, allowIncomplete]) Add(option);
        comparison.AddTo(this);
        judge.AddTo(this);
    }

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new ReportCommand();
        command.SetAction(parse =>
        {
            using var interruption = new Interruption();
            return command.Run(parse, terminal, interruption.Token);
        });
        return command;
    }

    private int Run(ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        var target = parse.GetValue(output);
        var options = judge.Read(parse, parse.GetValue(path) is { Length: > 0 } some ? [.. some] : ["."]) with { Comparison = comparison.Read(parse) };
        var report = Judge.Run(options, cancellationToken);
        var reporter = ReporterFor(parse.GetValue(format) ?? FormatByName(target));
        if (target is null)
        {
            reporter.Write(report, terminal.Output);
        }
        else
        {
            using var pending = PendingFile.Write(target, stream => reporter.Write(report, stream));
            cancellationToken.ThrowIfCancellationRequested();
            pending.Commit();
        }

        if (!report.IsComplete && !parse.GetValue(allowIncomplete)) return terminal.Fail(ExitCode.Incomplete, Outcome.IncompleteReason(report));
        return ComplianceStatus.IsViolated(report) ? terminal.Fail(ExitCode.Findings, $"NON-COMPLIANT: {Summary.Of(report)}") : ExitCode.Clean;
    }

    private static IReporter ReporterFor(string format) => format == "html" ? new HtmlReporter() : new MarkdownComplianceReporter();

    private static string FormatByName(string? file) =>
        file is not null && (file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)) ? "html" : "markdown";
}
