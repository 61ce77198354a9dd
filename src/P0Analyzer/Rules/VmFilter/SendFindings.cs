using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What the findings on sends have in common.</summary>
internal static class SendFindings
{
    /// <summary>Reports a finding for the integrations whose code it is in; none when it has none with hosts to filter.</summary>
    public static void ReportFor(this PackageAnalysisContext context, VmFilterAnalysis analysis, Finding finding)
    {
        var owners = analysis.IntegrationsOf(finding.Location).Take(2).ToList();
        if (owners.Count == 0) return;
        context.Report(owners is [var only] ? finding with { Integration = only } : finding);
    }

    /// <summary>Where a value goes into a send: the chain that is called, as far as it is on one line.</summary>
    public static Location Location(this SendSite site) => new(site.File, NameOf(site.File, site.At));

    /// <summary>Where the send itself is.</summary>
    public static Location Location(this SendPlace send) => new(send.File, NameOf(send.File, send.Expression));

    private static TextSpan NameOf(GoFile file, Expr expr)
    {
        var function = expr is CallExpr call ? call.Fun : expr;
        if (Spelling.FirstLine(file, function.Span) == function.Span) return function.Span;
        return function.Unparen() is SelectorExpr selector ? selector.Sel.Span : Spelling.FirstLine(file, function.Span);
    }
}
