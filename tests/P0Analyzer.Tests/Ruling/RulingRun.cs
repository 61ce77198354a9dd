using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Sources;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Ruling;

/// <summary>Runs all rules, as <c>p0 check</c> does without options, on a checked-out repository.</summary>
internal static class RulingRun
{
    /// <summary>The commit that a folder holds: of a detached checkout, or named in a file <c>.commit</c>; null when it cannot be told.</summary>
    public static string? CommitOf(string folder)
    {
        foreach (var file in new[] { Path.Combine(folder, ".commit"), Path.Combine(folder, ".git", "HEAD") })
        {
            if (File.Exists(file) && File.ReadAllText(file).Trim() is { Length: 40 } commit) return commit;
        }

        return null;
    }

    /// <summary>The findings, and what broke.</summary>
    public static (IReadOnlyList<RuledFinding> Findings, IReadOnlyList<string> Errors) Run(string folder)
    {
        var selection = new SourceSelection { Paths = ["."], WorkingDirectory = folder, Parallelism = Environment.ProcessorCount };
        var program = SourceLoader.Load(selection).Program;
        var result = new Driver(new RuleCatalog(AllRules.Descriptors), Environment.ProcessorCount)
            .Run(program, AllRules.CreateAnalyzers(), AnalysisOptions.Default);
        return (
            [.. result.Findings.Where(finding => !finding.IsSuppressed)
                .Select(finding => new RuledFinding(finding.Location.File.Path, Messages.LineOf(finding.Location), finding.Rule.Id))],
            [.. result.AllInternalErrors.Select(error => $"{error.RuleIds} broke on {error.File?.Path}: {error.ExceptionType}: {error.Message}")]);
    }
}
