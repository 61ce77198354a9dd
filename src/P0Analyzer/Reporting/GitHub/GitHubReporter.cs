using System.Globalization;
using System.IO;
using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Reporting.GitHub;

/// <summary>
/// GitHub's workflow commands: a line for each finding that stands, for each stale entry of a baseline, and for each thing that could not be judged, which a pull request shows as an
/// annotation; then the verdicts as plain lines of the log. GitHub shows the first ten of each level of a step.
/// </summary>
public sealed class GitHubReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        foreach (var error in report.Errors) text.WriteLine(Annotate(error));
        foreach (var finding in report.Findings)
        {
            if (finding.Stands) text.WriteLine(Annotate(finding));
        }

        foreach (var entry in report.Comparison?.Stale ?? [])
            text.WriteLine($"::notice title={Value("stale in the baseline")}::{Text(ComparisonWords.OfStale(entry, report.Comparison!))}");

        foreach (var (integration, verdicts) in report.Integrations)
        {
            var parts = verdicts.Select(verdict => $"{verdict.Requirement.DisplayName()} {VerdictWords.Of(verdict.Status)}");
            // Indented, so that no name begins a command.
            text.WriteLine($"  {Printable.Neutralize(integration.Name)} ({Printable.Neutralize(integration.Package.Directory)}): {string.Join(", ", parts)}");
        }

        if (ComparisonWords.NoteOn(report) is { } note) text.WriteLine(note);
        text.WriteLine(Summary.Of(report));
    }

    private static string Annotate(Finding finding)
    {
        var region = Region.Of(finding.Location);
        var place = string.Create(CultureInfo.InvariantCulture,
            $"file={Value(finding.Location.File.Path)},line={region.Line},endLine={region.Line},col={region.Column},endColumn={region.EndColumn}");
        return $"::{CommandOf(finding.Level)} {place},title={Value($"{finding.Rule.Id} {finding.Rule.Name}")}::{Text(MessageRenderer.Render(finding))}";
    }

    private static string Annotate(RunError error)
    {
        var file = error.Path is null ? "" : $"file={Value(error.Path)},";
        var line = error.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"line={error.Line},col={error.Column},");
        return $"::error {file}{line}title=incomplete::{Text(error.Message)}";
    }

    private static string CommandOf(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        _ => "notice",
    };

    private static string Value(string text) => WorkflowCommand.Property(Printable.Neutralize(text));

    private static string Text(string text) => WorkflowCommand.Data(Printable.Neutralize(text));
}
