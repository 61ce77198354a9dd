using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Html;

/// <summary>Which integrations a finding counts for, and how code of its file is coloured.</summary>
internal sealed class FindingIndex
{
    private readonly Dictionary<Finding, List<int>> integrations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Semantics.GoFile, GoHighlighter> highlighters = [];

    public FindingIndex(Report report)
    {
        foreach (var (index, integration) in report.Integrations.Index())
        {
            foreach (var finding in integration.Verdicts.SelectMany(verdict => verdict.Findings))
            {
                if (!integrations.TryGetValue(finding, out var list)) integrations.Add(finding, list = []);
                if (!list.Contains(index)) list.Add(index);
            }
        }
    }

    /// <summary>The indexes of the integrations that a finding counts for, in order; empty for one of no integration.</summary>
    public IReadOnlyList<int> IntegrationsOf(Finding finding) => integrations.GetValueOrDefault(finding, []);

    /// <summary>The highlighter for a file.</summary>
    public GoHighlighter HighlighterOf(Semantics.GoFile file)
    {
        if (!highlighters.TryGetValue(file, out var highlighter)) highlighters.Add(file, highlighter = new GoHighlighter(file.Text, file.Syntax));
        return highlighter;
    }
}
