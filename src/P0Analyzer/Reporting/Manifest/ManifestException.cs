namespace P0Analyzer.Reporting.Manifest;

/// <summary>A manifest is not YAML, or what stands in it cannot be changed without harm to the rest.</summary>
/// <param name="line">The line from 1.</param>
/// <param name="column">The column from 1, in UTF-16 code units.</param>
/// <param name="message">What is wrong and what to do, on one line.</param>
/// <param name="cause">What the YAML parser threw.</param>
public sealed class ManifestException(int line, int column, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The line from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column from 1, in UTF-16 code units.</summary>
    public int Column { get; } = column;
}
