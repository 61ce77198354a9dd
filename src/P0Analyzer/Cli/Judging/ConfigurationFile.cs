using System.Collections.Immutable;
using System.IO;
using P0Analyzer.Configuration;
using P0Analyzer.Reporting.Text;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary>Finds and reads the configuration of a run.</summary>
internal static class ConfigurationFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "p0.yaml";

    /// <summary>The configuration that a command line asks for, with what it sets itself. Nothing is parsed where there is no file.</summary>
    /// <exception cref="UsageException">The file cannot be read, or something in it is wrong.</exception>
    public static P0Configuration Load(JudgeOptions options)
        => WithCommandLine(Find(options) is { } path ? Read(path) : P0Configuration.Default, options);

    /// <summary>The path of the file that a command line names or that is found for its paths; null when there is none.</summary>
    public static string? Find(JudgeOptions options)
    {
        if (options.NoConfiguration) return null;
        return options.ConfigurationFile ?? UpwardSearch.Find(options.Paths, Environment.CurrentDirectory, Name);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">The file cannot be read, or something in it is wrong.</exception>
    public static P0Configuration Read(string path)
    {
        var full = Path.GetFullPath(path);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, full).Replace(Path.DirectorySeparatorChar, '/');
        var reading = ConfigurationReader.Read(ReadBytes(path), shown, Catalog.Rules);
        if (reading.IsValid) return reading.Configuration with { Folder = Path.GetDirectoryName(full) };
        throw Invalid(shown, reading.Problems);
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return System.IO.File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var why = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                _ when Directory.Exists(path) => "it is a folder",
                UnauthorizedAccessException => "permission denied",
                _ => exception.Message,
            };
            throw new UsageException($"cannot read the configuration {Printable.Neutralize(path)}: {why}", exception);
        }
    }

    private static UsageException Invalid(string shown, ImmutableArray<ConfigurationProblem> problems)
    {
        string[] lines = [.. problems.Select(problem => Printable.Neutralize($"{shown}:{problem.Line}:{problem.Column}: {problem.Message}"))];
        return lines is [var only]
            ? new UsageException(only)
            : new UsageException($"{Printable.Neutralize(shown)} has {lines.Length} mistakes, shown above; nothing was judged") { Details = [.. lines] };
    }

    private static P0Configuration WithCommandLine(P0Configuration configuration, JudgeOptions options)
    {
        if (options.IncludeTests)
            configuration = Set("files.tests", configuration, configuration.Files with { Tests = true });
        if (options.IncludeGenerated)
            configuration = Set("files.generated", configuration, configuration.Files with { Generated = true });
        return configuration;
    }

    private static P0Configuration Set(string path, P0Configuration configuration, FileSettings files)
        => configuration with { Files = files, Origins = configuration.Origins.SetItem(path, SettingOrigin.CommandLine) };
}
