using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>What a rule says of a line, and how it came to that.</summary>
/// <param name="Findings">What it reports there.</param>
/// <param name="Explanations">What it looked at there, the innermost first; empty when nothing there concerns it.</param>
/// <param name="Nearby">When nothing does: what it looks at in the same file, the nearest first.</param>
/// <param name="IsExplained">Whether anything explains the rule at all.</param>
public sealed record PlaceExplanation(
    ImmutableArray<Finding> Findings, ImmutableArray<Explanation> Explanations, ImmutableArray<Explanation> Nearby, bool IsExplained)
{
    private const int MostNearby = 3;

    /// <summary>Explains a rule at a line, from 1.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="explainers">Those that explain rules.</param>
    /// <param name="result">What the rules said of the program that the file is of.</param>
    /// <param name="options">What users have set.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    /// <exception cref="ArgumentOutOfRangeException">The file has no such line.</exception>
    public static PlaceExplanation Of(
        GoFile file,
        int line,
        DiagnosticDescriptor rule,
        ImmutableArray<IExplainer> explainers,
        AnalysisResult result,
        AnalysisOptions options,
        CancellationToken cancellationToken = default)
    {
        var span = file.Text.GetLineSpan(line);
        var context = new ExplanationContext(file.Package, options with { Knowledge = file.Package.Program.Options.Knowledge }, cancellationToken);
        var able = explainers.Where(explainer => explainer.Rules.Contains(rule)).ToList();
        var all = able.SelectMany(explainer => explainer.Explain(context, rule)).ToList();
        var findings = result.Findings.Where(finding => finding.Rule == rule && finding.Location.File == file && file.Text.GetLine(finding.Location.Span.Start) == line);

        var here = all.Select(explanation => (Explanation: explanation, Size: explanation.ClosenessTo(file, span))).Where(pair => pair.Size is not null)
            .OrderBy(pair => pair.Size).ThenBy(pair => pair.Explanation.Place.Span.Start).Select(pair => pair.Explanation).ToImmutableArray();
        ImmutableArray<Explanation> nearby = here.IsEmpty
            ? [.. all.Where(explanation => explanation.Place.File == file).OrderBy(explanation => Math.Abs(file.Text.GetLine(explanation.Place.Span.Start) - line))
                .ThenBy(explanation => explanation.Place.Span.Start).Take(MostNearby)]
            : [];
        return new PlaceExplanation([.. findings], here, nearby, able.Count > 0);
    }
}
