using System.Globalization;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;

namespace P0Analyzer.Cli;

/// <summary><c>p0 explain ID FILE:LINE</c>: what a rule saw in a line, as text.</summary>
internal static class PlaceExplanationText
{
    /// <summary>Shows it.</summary>
    /// <exception cref="UsageException">The place is none.</exception>
    public static int Show(DiagnosticDescriptor rule, string place, Terminal terminal)
    {
        var colon = place.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(place[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            throw new UsageException($"'{place}' names no line, try 'acme.go:47' (see 'p0 explain --help')");
        var file = SourceFileArgument.Load(place[..colon]);
        if (line < 1 || line > file.Text.LineCount) throw new UsageException($"{file.Path} has no line {line}");

        var options = AnalysisOptions.Default;
        var result = new Driver(Catalog.Rules).Run(file.Package.Program, [.. AllRules.CreateAnalyzers().Where(analyzer => analyzer.SupportedDiagnostics.Contains(rule))], options);
        var explained = PlaceExplanation.Of(file, line, rule, Explainers.Create(), result, options);
        using (var text = terminal.OpenText()) Write(text, rule, file, line, explained);
        return file.HasErrors ? terminal.Fail(ExitCode.Incomplete, $"{file.Path} does not parse, so that parts may be missing") : ExitCode.Clean;
    }

    private static void Write(System.IO.TextWriter text, DiagnosticDescriptor rule, GoFile file, int line, PlaceExplanation explained)
    {
        text.WriteLine($"{rule.Id} {rule.Name} at {Printable.Neutralize(file.Path)}:{line}");
        if (explained.Findings.IsEmpty) text.WriteLine("Nothing is reported in this line.");
        foreach (var finding in explained.Findings)
            text.WriteLine($"Reported{(finding.IsSuppressed ? " and suppressed" : "")}: {Printable.Neutralize(MessageRenderer.Render(finding))}");

        foreach (var explanation in explained.Explanations)
        {
            text.WriteLine();
            text.WriteLine($"{MessageRenderer.RenderPlace(explanation.Place)} {Printable.Neutralize(explanation.Subject)}");
            foreach (var step in explanation.Steps) text.WriteLine($"  {(step.At is { } at ? MessageRenderer.RenderPlace(at) + " " : "")}{Printable.Neutralize(step.Text)}");
        }

        if (!explained.Explanations.IsEmpty) return;
        text.WriteLine();
        if (!explained.IsExplained) text.WriteLine($"The rule is decided by what is written alone: 'p0 explain {rule.Id}' says how.");
        else if (explained.Nearby.IsEmpty) text.WriteLine("The rule looks at nothing in this file.");
        else text.WriteLine("The rule looks at nothing in this line. In this file it looks at, the nearest first:");
        foreach (var explanation in explained.Nearby) text.WriteLine($"  {MessageRenderer.RenderPlace(explanation.Place)} {Printable.Neutralize(explanation.Subject)}");
    }
}
