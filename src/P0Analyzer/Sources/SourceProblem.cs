namespace P0Analyzer.Sources;

/// <summary>A file or folder that could not be read. The run goes on; what it would have held is not known.</summary>
/// <param name="Path">The path as shown: relative to the root, with <c>/</c>.</param>
/// <param name="Message">Why, without the machine's paths.</param>
public sealed record SourceProblem(string Path, string Message)
{
    /// <summary>The reason that an exception gives, in words of our own: those of the system hold absolute paths.</summary>
    internal static string Explain(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        System.IO.FileNotFoundException or System.IO.DirectoryNotFoundException
            => "no such file or directory (a link to nowhere, or a name that is not UTF-8)",
        NotRegularException => "not a regular file, but a pipe or a device",
        System.IO.PathTooLongException => "path too long, or links that lead in a circle",
        System.IO.IOException => "cannot be read",
        _ => $"the parser broke: {exception.GetType().Name}",
    };
}
