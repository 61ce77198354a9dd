using GoGrammar;
using GoGrammar.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Compliance;

namespace P0Analyzer.Reporting.Html;

/// <summary>For each rule that found something: why it is there, and how code looks that keeps it.</summary>
internal static class HtmlRules
{
    /// <summary>The section; nothing without findings.</summary>
    public static Html Of(Report report) => report.Findings.IsEmpty
        ? Html.Empty
        : Html.Of(
            $"""
            <section aria-labelledby="rules">
            <h2 id="rules">What is required, and how to mend it</h2>
            {report.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(Rule)}</section>

            """);

    private static Html Rule(DiagnosticDescriptor rule)
    {
        var prose = RuleProse.Of(rule);
        return Html.Of(
            $"""
            <article class="rule" id="{rule.Id}">
            <h3>{rule.Id} {rule.Name}</h3>
            <p class="title">{rule.Title}.</p>
            {ProseHtml.Of(prose.Why)}{ProseHtml.Of(prose.Good)}{(prose.GoodCode.Length == 0 ? Html.Empty : Code(rule, prose.GoodCode))}</article>

            """);
    }

    private static Html Code(DiagnosticDescriptor rule, string code)
    {
        var text = SourceText.From(code);
        var highlighter = new GoHighlighter(text, GoSyntaxTree.Parse(text).Root);
        var lines = Enumerable.Range(1, text.LineCount).Select(line => Html.Of($"{highlighter.Of(text.GetLineSpan(line))}\n"));
        return Html.Of($"<details><summary>Code that keeps {rule.Id}</summary>\n<pre tabindex=\"0\" aria-label=\"code that keeps {rule.Id}\"><code>{lines}</code></pre>\n</details>\n");
    }
}
