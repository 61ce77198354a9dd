using P0Analyzer.Analysis;
using P0Analyzer.Reporting;

namespace P0Analyzer.Cli;

/// <summary>Compares what was found with what was there before.</summary>
internal static class Comparing
{
    /// <summary>The findings with their states, and what they were compared with; null for nothing.</summary>
    /// <exception cref="UsageException">The baseline is not there, or is none.</exception>
    public static (AnalysisResult Result, Comparison? Comparison) Run(Judged judged, ComparisonOptions options)
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
}
