using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;
using P0Analyzer.Sources;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Cli;

/// <summary>Reads and judges what a command line names. Every command that shows verdicts gets them here, so that no two can disagree.</summary>
internal static class Judge
{
    /// <summary>Reads the sources, runs all rules, and decides.</summary>
    /// <exception cref="UsageException">A path does not exist, or there is no Go file.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Report Run(JudgeOptions options, CancellationToken cancellationToken)
    {
        var sources = Load(options, cancellationToken);
        var result = new Driver(Catalog.Rules, Environment.ProcessorCount)
            .Run(sources.Program, AllRules.CreateAnalyzers(), AnalysisOptions.Default, cancellationToken);
        return new Report(result, VerdictTable.Compute(result), [.. sources.Problems.Select(ToUnread)], ReceiptOf(sources));
    }

    private static RunReceipt ReceiptOf(LoadedSources sources) => new(sources.Program, () => RevisionOf(sources.Root))
    {
        ToolVersion = ToolVersion.Short,
        RuleSetVersion = RuleSet.Version,
    };

    /// <summary>A report is made without git, too, and then tells no revision.</summary>
    private static GitRevision? RevisionOf(string root)
    {
        try
        {
            return GitRepository.Find(root)?.ReadRevision();
        }
        catch (GitException)
        {
            return null;
        }
    }

    private static LoadedSources Load(JudgeOptions options, CancellationToken cancellationToken)
    {
        var sources = SourceLoader.Load(
            new SourceSelection
            {
                Paths = options.Paths,
                WorkingDirectory = Environment.CurrentDirectory,
                IncludeTests = options.IncludeTests,
                IncludeGenerated = options.IncludeGenerated,
                Parallelism = Environment.ProcessorCount,
            },
            cancellationToken: cancellationToken);
        if (sources.MissingPaths is [var missing, ..]) throw new UsageException($"there is no file or folder '{Printable.Neutralize(missing)}'");
        if (sources.IsEmpty) throw new UsageException(NothingToJudge(options));
        return sources;
    }

    private static UnreadFile ToUnread(SourceProblem problem) => new(problem.Path, problem.Message);

    private static string NothingToJudge(JudgeOptions options)
    {
        string[] left = [.. LeftOut(options)];
        return $"there is no Go file to judge in {Printable.Neutralize(string.Join(", ", options.Paths))}; name a folder that has one"
            + (left.Length == 0 ? "" : $", or add {string.Join(" or ", left)}");
    }

    private static IEnumerable<string> LeftOut(JudgeOptions options)
    {
        if (!options.IncludeTests) yield return "--include-tests";
        if (!options.IncludeGenerated) yield return "--include-generated";
    }
}
