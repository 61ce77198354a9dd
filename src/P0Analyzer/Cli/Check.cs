using P0Analyzer.Analysis;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Json;
using P0Analyzer.Reporting.Sarif;
using P0Analyzer.Reporting.Text;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;
using P0Analyzer.Sources;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Cli;

/// <summary>One run of <c>p0 check</c>: read, judge, report, decide the exit code.</summary>
internal sealed class Check(CheckOptions options, Terminal terminal, CancellationToken cancellationToken)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="UsageException">A path does not exist, there is no Go file, or a file cannot be written.</exception>
    public int Run()
    {
        var sources = Load();
        var result = new Driver(Catalog.Rules, Environment.ProcessorCount)
            .Run(sources.Program, AllRules.CreateAnalyzers(), AnalysisOptions.Default, cancellationToken);
        var report = new Report(result, VerdictTable.Compute(result), [.. sources.Problems.Select(ToUnread)], ToolVersion.Short);
        Write(report);
        var (code, reason) = Outcome.Of(report, options);
        return code == ExitCode.Clean ? code : terminal.Fail(code, reason);
    }

    private LoadedSources Load()
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
        if (sources.IsEmpty) throw new UsageException(NothingToJudge());
        return sources;
    }

    private static UnreadFile ToUnread(SourceProblem problem) => new(problem.Path, problem.Message);

    private string NothingToJudge()
    {
        string[] left = [.. LeftOut()];
        return $"there is no Go file to judge in {Printable.Neutralize(string.Join(", ", options.Paths))}; name a folder that has one"
            + (left.Length == 0 ? "" : $", or add {string.Join(" or ", left)}");
    }

    private IEnumerable<string> LeftOut()
    {
        if (!options.IncludeTests) yield return "--include-tests";
        if (!options.IncludeGenerated) yield return "--include-generated";
    }

    // Files first: when one cannot be written, standard output stays empty, and no file has changed.
    private void Write(Report report)
    {
        var files = new List<PendingFile>();
        try
        {
            foreach (var target in options.Outputs)
                files.Add(PendingFile.Write(target.Path, stream => ReporterFor(target.Format, inColor: false).Write(report, stream)));
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var file in files) file.Commit();
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }

        ReporterFor(options.Format, options.InColor).Write(report, terminal.Output);
    }

    private static IReporter ReporterFor(OutputFormat format, bool inColor) => format switch
    {
        OutputFormat.Json => new JsonReporter(),
        OutputFormat.Sarif => new SarifReporter(Catalog.Rules),
        _ => new TextReporter(inColor),
    };
}
