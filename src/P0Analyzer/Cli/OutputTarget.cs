namespace P0Analyzer.Cli;

/// <summary>A file to write beside standard output: the value of one <c>--output [FORMAT=]FILE</c>.</summary>
/// <param name="Format">What to write.</param>
/// <param name="Path">Where to.</param>
internal sealed record OutputTarget(OutputFormat Format, string Path)
{
    /// <summary>
    /// Reads <c>[FORMAT=]FILE</c>. Without a format, the one given by <c>--format</c> is meant, and without that the one that the file's name ends in.
    /// </summary>
    /// <exception cref="UsageException">There is no file in it, or the format is none.</exception>
    public static OutputTarget Parse(string value, OutputFormat? given)
    {
        var equals = value.IndexOf('=');
        var prefix = equals < 0 ? null : OutputFormat.Named(value[..equals]);
        var path = prefix is null ? value : value[(equals + 1)..];
        if (equals > 0 && prefix is null && value[..equals].All(char.IsAsciiLetterLower))
            throw new UsageException($"'{value[..equals]}' is no format of --output{Suggestions.DidYouMean(value[..equals], OutputFormat.Names)} ({string.Join(", ", OutputFormat.Names)} are; a file of that name is './{value}')");
        if (path.Length == 0) throw new UsageException($"--output {value} names no file");
        if (path.StartsWith('-')) throw new UsageException($"--output {value} names no file that p0 would write (for a file of that name say './{path}')");
        return new OutputTarget(prefix ?? given ?? OutputFormat.OfFile(path), path);
    }

    /// <summary>Whether the value of an <c>--output</c> leaves it to <c>--format</c> what the file gets.</summary>
    public static bool TakesFormat(string value) => value.IndexOf('=') is var equals && (equals < 0 || OutputFormat.Named(value[..equals]) is null);
}
