using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Compliance;

/// <summary>The verdicts of a report in one word, and what belongs to no integration.</summary>
internal static class ComplianceStatus
{
    /// <summary>
    /// <c>COMPLIANT</c> only when there is something to comply, nothing fails and nothing is unknown; <c>NO INTEGRATION</c> when nothing is wrong with code
    /// that has none.
    /// </summary>
    public static string Of(Report report)
    {
        if (!report.IsComplete || !report.Integrations.All(integration => integration.IsCompliant) || report.Findings.Any(IsViolation)) return "NON-COMPLIANT";
        return report.Integrations.IsEmpty ? "NO INTEGRATION" : "COMPLIANT";
    }

    /// <summary>Whether an error stands. A file that does not parse is no violation: it leaves the report incomplete.</summary>
    public static bool IsViolated(Report report) => report.Findings.Any(finding => IsViolation(finding) && finding.Rule != Descriptors.P0001SyntaxError);

    /// <summary>The same of one integration.</summary>
    public static string Of(IntegrationVerdicts integration) => integration.IsCompliant ? "COMPLIANT" : "NON-COMPLIANT";

    /// <summary>The findings that count in no integration's verdicts: suppressions that are not valid, code that no integration has in its files.</summary>
    public static IEnumerable<Finding> Elsewhere(Report report)
    {
        var counted = report.Integrations.SelectMany(integration => integration.Verdicts).SelectMany(verdict => verdict.Findings).ToHashSet(ReferenceEqualityComparer.Instance);
        return report.Findings.Where(finding => !counted.Contains(finding));
    }

    /// <summary>An integration's findings on its requirements, in the order of reports.</summary>
    public static IEnumerable<Finding> FindingsOf(IntegrationVerdicts integration) =>
        integration.Verdicts.SelectMany(verdict => verdict.Findings).Order(FindingOrder.Instance);

    /// <summary>The counts of an integration in words: <c>2 violations, 1 warning, 1 suppressed</c>.</summary>
    public static string CountsOf(IntegrationVerdicts integration)
    {
        var findings = FindingsOf(integration).ToList();
        var warnings = findings.Count(finding => finding.Level == DiagnosticLevel.Warning && !finding.IsSuppressed);
        var suppressed = findings.Count(finding => finding.IsSuppressed);
        var unknown = integration.Verdicts.Count(verdict => verdict.Status == VerdictStatus.Unknown);
        return Summary.Count(findings.Count(IsViolation), "violation") + $", {Summary.Count(warnings, "warning")}"
            + (suppressed > 0 ? $", {suppressed} suppressed" : "")
            + (unknown > 0 ? $", {Summary.Count(unknown, "requirement")} unknown" : "");
    }

    /// <summary>The kind of an integration, where it is not the usual one, and why: <c>scm: the vendor has repositories, no hosts</c>.</summary>
    public static string? KindOf(Integration integration)
    {
        if (integration.Kind == IntegrationKind.Api) return null;
        return integration.KindReason is { } why ? $"{integration.Kind.Key()}: {why}" : integration.Kind.Key();
    }

    private static bool IsViolation(Finding finding) => finding.Level == DiagnosticLevel.Error && !finding.IsSuppressed;
}
