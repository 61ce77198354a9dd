using P0Analyzer.Analysis;
using P0Analyzer.Configuration;
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
    /// <summary>Reads the configuration and the sources, runs all rules, compares, and decides.</summary>
    /// <exception cref="UsageException">A path does not exist, there is no Go file, or the configuration or the baseline is wrong.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Report Run(JudgeOptions options, CancellationToken cancellationToken)
    {
        var judged = Analyze(options, cancellationToken);
        var (result, comparison) = options.Comparison is { } wanted ? Comparing.Run(judged, wanted) : (judged.Result, null);
        return new Report(result, VerdictTable.Compute(result), judged.Unread, ReceiptOf(judged.Sources, judged.Configuration))
        {
            Configuration = judged.Configuration,
            Comparison = comparison,
            Shard = options.Shard?.ToString(),
        };
    }

    /// <summary>Reads the configuration and the sources, and runs all rules.</summary>
    /// <exception cref="UsageException">A path does not exist, there is no Go file, or the configuration is wrong.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Judged Analyze(JudgeOptions options, CancellationToken cancellationToken)
    {
        var configuration = ConfigurationFile.Load(options);
        var sources = Load(options, configuration, cancellationToken);
        RefuseAmbiguous(configuration, sources.Program);
        var result = new Driver(Catalog.Rules, Environment.ProcessorCount)
            .Run(sources.Program, AllRules.CreateAnalyzers(), configuration.Analysis, cancellationToken);
        return new Judged(options, configuration, sources, result);
    }

    private static RunReceipt ReceiptOf(LoadedSources sources, P0Configuration configuration) => new(sources.Program, () => RevisionOf(sources.Root))
    {
        ToolVersion = ToolVersion.Short,
        RuleSetVersion = RuleSet.Version,
        ConfigurationHash = RunReceipt.HashConfiguration(configuration.CanonicalText),
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

    private static LoadedSources Load(JudgeOptions options, P0Configuration configuration, CancellationToken cancellationToken)
    {
        var files = configuration.Files;
        var sources = Read(
            new SourceSelection
            {
                Paths = options.Paths,
                WorkingDirectory = Environment.CurrentDirectory,
                IncludeTests = files.Tests,
                IncludeGenerated = files.Generated,
                ForceExclude = options.ForceExclude,
                Shard = options.Shard,
                GlobFolder = configuration.Folder,
                Include = files.Include,
                Exclude = files.Exclude,
                ExcludedFolders = files.ExcludedFolders,
                Staged = options.Staged,
                Parallelism = Environment.ProcessorCount,
            },
            configuration,
            cancellationToken);
        if (sources.MissingPaths is [var missing, ..]) throw new UsageException($"there is no file or folder '{Printable.Neutralize(missing)}'{(options.Staged ? " in git's index; stage it first" : "")}");
        if (sources.IsEmpty && !options.ForceExclude) throw new UsageException(NothingToJudge(options, configuration));
        return sources;
    }

    private static LoadedSources Read(SourceSelection selection, P0Configuration configuration, CancellationToken cancellationToken)
    {
        try
        {
            return SourceLoader.Load(selection, configuration.Semantics, cancellationToken);
        }
        catch (GitException exception)
        {
            throw new UsageException($"--staged: {Printable.Neutralize(exception.Message)}", exception);
        }
    }

    /// <summary>A kind takes requirements away; it must not reach an integration of the same name that nobody thought of.</summary>
    private static void RefuseAmbiguous(P0Configuration configuration, GoProgram program)
    {
        foreach (var setting in configuration.Integrations.Where(one => !one.Name.Contains('.')))
        {
            var folders = program.Packages.Where(package => package.Integrations.Any(known => known.Name == setting.Name))
                .Select(package => package.Directory).ToList();
            if (folders.Count < 2) continue;
            var origin = configuration.Origins[$"integrations.{setting.Name}"];
            throw new UsageException(Printable.Neutralize(
                $"{origin.File}:{origin.Line}:{origin.Column}: {folders.Count} integrations are called '{setting.Name}'; "
                + $"say which, as in '{folders[0]}.{setting.Name}' or '{folders[1]}.{setting.Name}'"));
        }
    }

    private static string NothingToJudge(JudgeOptions options, P0Configuration configuration)
    {
        string[] left = [.. LeftOut(configuration)];
        var globs = configuration.Origins.ContainsKey("files.include") || configuration.Origins.ContainsKey("files.exclude")
            ? $", see 'files' in {Printable.Neutralize(configuration.File!)}" : "";
        return $"there is no Go file to judge in {Printable.Neutralize(string.Join(", ", options.Paths))}; name a folder that has one"
            + (left.Length == 0 ? "" : $", or add {string.Join(" or ", left)}") + globs;
    }

    private static IEnumerable<string> LeftOut(P0Configuration configuration)
    {
        if (!configuration.Files.Tests) yield return "--include-tests";
        if (!configuration.Files.Generated) yield return "--include-generated";
    }
}
