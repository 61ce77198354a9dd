using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Compliance;

/// <summary>The parts of a rule's page that say what is required and how to mend code that breaks it.</summary>
/// <param name="Why">Why the rule is there: Markdown of paragraphs and lists.</param>
/// <param name="Good">How code that keeps it differs: Markdown without the code.</param>
/// <param name="GoodCode">A whole file that keeps it, with line feeds; empty when the page has none.</param>
internal sealed record RuleProse(string Why, string Good, string GoodCode)
{
    /// <summary>The prose of a rule's page.</summary>
    public static RuleProse Of(DiagnosticDescriptor rule)
    {
        var sections = Sections(RuleCatalog.HelpText(rule));
        var (good, code) = SplitCode(sections.GetValueOrDefault("Good", []));
        return new RuleProse(string.Join('\n', sections.GetValueOrDefault("Why", [])).Trim(), good, code);
    }

    private static Dictionary<string, List<string>> Sections(string page)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        var inCode = false;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            if (!inCode && line.StartsWith("## ", StringComparison.Ordinal)) sections[line[3..].Trim()] = current = [];
            else current.Add(line);
        }

        return sections;
    }

    // The first example is enough to mend by; the page has the others.
    private static (string Prose, string Code) SplitCode(List<string> lines)
    {
        var open = lines.FindIndex(line => line.StartsWith("```", StringComparison.Ordinal));
        if (open < 0) return (string.Join('\n', lines).Trim(), "");
        var close = lines.FindIndex(open + 1, line => line.StartsWith("```", StringComparison.Ordinal));
        return (string.Join('\n', lines.Take(open)).Trim(), string.Join('\n', lines[(open + 1)..close]) + "\n");
    }
}
