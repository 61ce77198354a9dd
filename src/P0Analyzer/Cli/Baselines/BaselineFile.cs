using System.IO;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary>A baseline's file.</summary>
/// <param name="FullPath">Its absolute path.</param>
internal sealed record BaselineFile(string FullPath)
{
    /// <summary>The name that it has when nobody gives it one.</summary>
    public const string DefaultName = "p0-baseline.jsonl";

    /// <summary>Its path as it is shown: relative to the current folder.</summary>
    public string Shown => Path.GetRelativePath(Environment.CurrentDirectory, FullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The folder that it is in.</summary>
    public string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>Whether it is there.</summary>
    public bool Exists => Path.Exists(FullPath);

    /// <summary>The file that a command line names, or else the configuration; null when neither does.</summary>
    public static BaselineFile? Find(string? named, P0Configuration configuration)
    {
        if (named is not null) return new BaselineFile(Path.GetFullPath(named));
        return configuration.BaselineFile.Length == 0 ? null : new BaselineFile(Path.GetFullPath(configuration.BaselineFile, configuration.Folder ?? Environment.CurrentDirectory));
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="UsageException">It is not there, cannot be read, or is no baseline; the message has line and column.</exception>
    public Baseline Read()
    {
        var shown = Printable.Neutralize(Shown);
        try
        {
            return BaselineReader.Read(System.IO.File.ReadAllBytes(FullPath), Catalog.Rules);
        }
        catch (BaselineException exception)
        {
            throw new UsageException($"{shown}:{exception.Line}:{exception.Column}: {Printable.Neutralize(exception.Message)}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var isMissing = exception is FileNotFoundException or DirectoryNotFoundException;
            throw new UsageException(
                isMissing ? $"there is no baseline {shown}; 'p0 baseline create --baseline {shown}' makes one"
                : Directory.Exists(FullPath) ? $"cannot read the baseline {shown}: it is a folder"
                : $"cannot read the baseline {shown}: {exception.Message}", exception);
        }
    }

    /// <summary>Puts a baseline in its place, whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(Baseline baseline, CancellationToken cancellationToken)
    {
        using var pending = PendingFile.Write(FullPath, stream => stream.Write(BaselineText.Write(baseline)));
        cancellationToken.ThrowIfCancellationRequested();
        pending.Commit();
    }
}
