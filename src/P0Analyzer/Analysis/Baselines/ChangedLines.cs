namespace P0Analyzer.Analysis;

/// <summary>Tells the findings of a run on what was changed from those on what was there before.</summary>
public static class ChangedLines
{
    /// <summary>The run with the state of each finding set that neither a comment suppresses nor a baseline has.</summary>
    /// <param name="result">The run.</param>
    /// <param name="isChanged">Whether a finding is about something that was changed.</param>
    public static AnalysisResult Compare(AnalysisResult result, Func<Finding, bool> isChanged)
        => result with { Packages = [.. result.Packages.Select(package => package with { Findings = [.. package.Findings.Select(finding => Judge(finding, isChanged))] })] };

    private static Finding Judge(Finding finding, Func<Finding, bool> isChanged)
    {
        if (finding.IsSuppressed || finding.IsUnchanged) return finding;
        return isChanged(finding) ? finding with { BaselineState = BaselineState.New } : finding with { BaselineState = BaselineState.Unchanged, IsOnUnchangedLine = true };
    }
}
