using System.IO;
using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Rules;

namespace P0Analyzer.Reporting.Text;

/// <summary>The report for people: each finding with its source line, then a table of verdicts an integration, then one line that sums up.</summary>
/// <param name="inColor">Whether the reader sees colours.</param>
public sealed class TextReporter(bool inColor) : IReporter
{
    private readonly TextStyle style = new(inColor);

    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        WriteErrors(report, text);
        foreach (var finding in report.Findings)
        {
            if (finding.Stands) WriteFinding(finding, text);
        }

        new VerdictSection(style).Write(report, text);
        if (ComparisonWords.NoteOn(report) is { } note) text.WriteLine(note);
        text.WriteLine(Summary.Of(report));
    }

    // The first syntax error of a file that was asked for is a finding, and is shown as one with its line.
    private void WriteErrors(Report report, TextWriter text)
    {
        var asFindings = report.Findings.Where(finding => finding.Rule == Descriptors.P0001SyntaxError).Select(finding => finding.Location.File.Path).ToHashSet();
        foreach (var error in report.Errors)
        {
            if (error.Kind == RunErrorKind.Syntax && asFindings.Contains(error.Path!)) continue;
            var place = Printable.Neutralize(error.Place);
            text.WriteLine($"{style.Strong(place)}{(place.Length == 0 ? "" : ": ")}{style.Bad("incomplete")}: {Printable.Neutralize(error.Message)}");
            text.WriteLine();
        }
    }

    private void WriteFinding(Finding finding, TextWriter text)
    {
        var region = Region.Of(finding.Location);
        var message = Printable.Neutralize(MessageRenderer.Render(finding));
        text.WriteLine($"{style.Strong(PlaceOf(finding.Location))}: {Level(finding)} {finding.Rule.Id} {finding.Rule.Name}: {message}");
        SourceExcerpt.Write(text, finding.Location.File.Text, region, style);
        foreach (var related in finding.Related)
        {
            text.WriteLine($"  {style.Faint($"{PlaceOf(related.Location)}: {Printable.Neutralize(related.Text)}")}");
        }

        text.WriteLine();
    }

    private string Level(Finding finding) => finding.Level switch
    {
        DiagnosticLevel.Error => style.Bad("error"),
        DiagnosticLevel.Warning => style.Doubtful("warning"),
        _ => Words.Of(finding.Level),
    };

    private static string PlaceOf(Location location)
    {
        var region = Region.Of(location);
        return $"{Printable.Neutralize(location.File.Path)}:{region.Line}:{region.Column}";
    }
}
