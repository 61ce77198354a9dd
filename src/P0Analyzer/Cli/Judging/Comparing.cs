using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;
using P0Analyzer.Rules;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary>Compares what was found with what was there before.</summary>
internal static class Comparing
{
    /// <summary>The findings with their states, and what they were compared with; null for nothing.</summary>
    /// <exception cref="UsageException">The baseline is not there, or is none; or there is no revision to compare with.</exception>
    public static (AnalysisResult Result, Comparison? Comparison) Run(Judged judged, ComparisonOptions options)
    {
        var (result, comparison) = WithBaseline(judged, options);
        return options.Since is { } revision ? WithChanges(judged, result, comparison ?? new Comparison(), revision) : (result, comparison);
    }

    private static (AnalysisResult Result, Comparison? Comparison) WithBaseline(Judged judged, ComparisonOptions options)
    {
        if (options.NoBaseline || BaselineFile.Find(options.BaselineFile, judged.Configuration) is not { } file) return (judged.Result, null);
        var folders = new BaselineFolders(judged.Sources.Root, file, judged.Options.Paths);
        var (result, left) = BaselineComparison.Compare(judged.Result, file.Read(), folders.Spell);
        return (result, new Comparison
        {
            BaselineFile = file.Shown,
            // What was not judged may still be there, and what other shards judge, too.
            Stale = judged.Errors.IsEmpty && judged.Options.Shard is null ? [.. left.Where(entry => folders.Covers(entry.Key.Folder))] : [],
        });
    }

    private static (AnalysisResult Result, Comparison? Comparison) WithChanges(Judged judged, AnalysisResult result, Comparison comparison, string revision)
    {
        try
        {
            var changes = SourceChanges.Since(judged.Sources, revision);
            return (ChangedLines.Compare(result, finding => IsChanged(finding, changes)), comparison with { Since = revision, BaseCommit = changes.BaseCommit });
        }
        catch (GitException exception)
        {
            throw new UsageException($"--since: {Printable.Neutralize(exception.Message)}", exception);
        }
    }

    /// <summary>A file that does not parse is never old news: nothing in it was judged.</summary>
    private static bool IsChanged(Finding finding, SourceChanges changes)
    {
        var (file, span) = finding.Location;
        if (finding.Rule == Descriptors.P0001SyntaxError) return true;
        var change = changes.Of(file);
        return finding.IsAboutFile ? change.HasGrown : change.Contains(file.Text.GetLine(span.Start));
    }
}
