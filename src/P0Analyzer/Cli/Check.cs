using P0Analyzer.Reporting;

namespace P0Analyzer.Cli;

/// <summary>One run of <c>p0 check</c>: judge, report, decide the exit code.</summary>
internal sealed class Check(CheckOptions options, Terminal terminal, CancellationToken cancellationToken)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="UsageException">A path does not exist, there is no Go file, or a file cannot be written.</exception>
    public int Run()
    {
        var report = Judge.Run(options.Judge, cancellationToken);
        Write(report);
        StaleEntries.Tell(report, terminal);
        var (code, reason) = Outcome.Of(report, options);
        return code == ExitCode.Clean ? code : terminal.Fail(code, reason);
    }

    // Files first: when one cannot be written, standard output stays empty, and no file has changed.
    private void Write(Report report)
    {
        var files = new List<PendingFile>();
        try
        {
            foreach (var target in options.Outputs)
                files.Add(PendingFile.Write(target.Path, stream => target.Format.CreateReporter(StyleOf(inColor: false)).Write(report, stream)));
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var file in files) file.Commit();
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }

        options.Format.CreateReporter(StyleOf(options.InColor)).Write(report, terminal.Output);
        if (options.Format == OutputFormat.GitHub) JobSummary.Append(report);
    }

    private OutputStyle StyleOf(bool inColor) => new(inColor, options.Include, text => terminal.Error.WriteLine($"p0: {text}"));
}
