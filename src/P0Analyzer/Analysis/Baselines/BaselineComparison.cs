using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>Tells the findings of a run that a baseline has from those that are new.</summary>
public sealed class BaselineComparison
{
    private readonly Dictionary<BaselineKey, int> left;
    private readonly Baseline baseline;
    private readonly Func<string, string> folderOf;

    private BaselineComparison(Baseline baseline, Func<string, string> folderOf)
    {
        this.baseline = baseline;
        this.folderOf = folderOf;
        left = baseline.Entries.ToDictionary(entry => entry.Key, entry => entry.Count);
    }

    /// <summary>
    /// The run with the state of each finding set, and the entries that nothing in it corresponds to, with how many are too many. Of several equal
    /// findings, the first ones are those that the baseline has.
    /// </summary>
    /// <param name="result">The run.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="folderOf">How the baseline spells the folder of a package.</param>
    public static (AnalysisResult Result, ImmutableArray<BaselineEntry> Left) Compare(AnalysisResult result, Baseline baseline, Func<string, string> folderOf)
    {
        var comparison = new BaselineComparison(baseline, folderOf);
        var packages = result.Packages.Select(package => package with { Findings = [.. package.Findings.Select(finding => comparison.Judge(finding, package))] }).ToList();
        comparison.FollowRenames(packages);
        return (result with { Packages = [.. packages] }, comparison.Remaining());
    }

    private Finding Judge(Finding finding, PackageResult package)
    {
        if (finding.IsSuppressed) return finding;
        var isKnown = Baseline.Takes(finding) && Take(BaselineKey.Of(finding, folderOf(package.Package.Directory)));
        return finding with { BaselineState = isKnown ? BaselineState.Unchanged : BaselineState.New };
    }

    private bool Take(BaselineKey key)
    {
        if (!left.TryGetValue(key, out var count) || count == 0) return false;
        left[key] = count - 1;
        return true;
    }

    /// <summary>A finding about a whole file that has a new name may take the entry of a file that is no longer there.</summary>
    private void FollowRenames(List<PackageResult> packages)
    {
        foreach (var folder in packages.GroupBy(package => folderOf(package.Package.Directory)))
        {
            var files = folder.SelectMany(package => package.Package.Files).Select(file => file.FileName).ToHashSet(StringComparer.Ordinal);
            var gone = baseline.Entries.Select(entry => entry.Key).Where(key => key.Folder == folder.Key && !files.Contains(key.Code)).ToList();
            if (gone.Count == 0) continue;
            foreach (var package in folder.ToList())
            {
                var index = packages.IndexOf(package);
                packages[index] = package with { Findings = [.. package.Findings.Select(finding => Follow(finding, gone))] };
            }
        }
    }

    private Finding Follow(Finding finding, List<BaselineKey> gone)
    {
        if (!finding.IsAboutFile || finding.BaselineState != BaselineState.New) return finding;
        foreach (var key in gone)
        {
            if (key.RuleId == finding.Rule.Id && key.Owner.Length == 0 && Take(key)) return finding with { BaselineState = BaselineState.Unchanged };
        }

        return finding;
    }

    private ImmutableArray<BaselineEntry> Remaining() => [.. baseline.Entries.Where(entry => left[entry.Key] > 0).Select(entry => entry with { Count = left[entry.Key] })];
}
