using System.Text.RegularExpressions;
using P0Analyzer.Analysis;

namespace P0Analyzer.Tests.Harness;

/// <summary>Compares what a run said with what a case wants, and says each difference in a line.</summary>
internal static class CaseComparison
{
    public static IReadOnlyList<string> Differences(AnalysisResult result, CaseMarkers wanted)
    {
        var differences = new List<string>();
        differences.AddRange(result.AllInternalErrors.Select(error => $"{error.RuleIds} broke on {error.File?.Path}: {error.ExceptionType}: {error.Message}"));
        CompareFindings(result, wanted, differences);
        CompareEvidence(result, wanted, differences);
        return differences;
    }

    private static void CompareFindings(AnalysisResult result, CaseMarkers wanted, List<string> differences)
    {
        var open = wanted.Findings.ToList();
        foreach (var finding in result.Findings.Where(finding => !finding.IsSuppressed))
        {
            var (path, line, message) = (finding.Location.File.Path, Messages.LineOf(finding.Location), Messages.Of(finding));
            var match = open.Find(want => want.Path == path && want.Line == line && want.Id == finding.Rule.Id && Regex.IsMatch(message, want.Pattern));
            if (match is null) differences.Add($"{path}:{line}: got {finding.Rule.Id} \"{message}\", not wanted");
            else open.Remove(match);
        }

        differences.AddRange(open.Select(want => $"{want}: wanted, not got"));
    }

    /// <summary>A case that wants any evidence of a requirement wants just that.</summary>
    private static void CompareEvidence(AnalysisResult result, CaseMarkers wanted, List<string> differences)
    {
        var requirements = wanted.Evidence.Select(evidence => evidence.Requirement).ToHashSet();
        var got = result.Packages.SelectMany(package => package.Evidence)
            .Where(evidence => requirements.Contains(evidence.Requirement.Key()))
            .Select(Messages.Of)
            .ToHashSet();
        differences.AddRange(got.Except(wanted.Evidence).Select(evidence => $"{evidence}: got as evidence, not wanted"));
        differences.AddRange(wanted.Evidence.Except(got).Select(evidence => $"{evidence}: wanted as evidence, not got"));
    }
}
