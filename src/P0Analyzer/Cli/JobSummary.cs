using System.IO;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Markdown;

namespace P0Analyzer.Cli;

/// <summary>
/// The summary of a job of GitHub Actions: the runner names a file in <c>GITHUB_STEP_SUMMARY</c>, and shows the Markdown that steps append to it.
/// </summary>
internal static class JobSummary
{
    /// <summary>Appends the report where the runner asks for one; elsewhere does nothing.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Append(Report report)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } path) return;
        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write);
            new MarkdownReporter().Write(report, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write the job's summary (GITHUB_STEP_SUMMARY): {exception.Message}", exception);
        }
    }
}
