namespace P0Analyzer.Analysis;

/// <summary>A text is no baseline.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="column">The column, in UTF-16 units from 1.</param>
/// <param name="message">What is wrong and what to do, without a full stop.</param>
public sealed class BaselineException(int line, int column, string message) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column, in UTF-16 units from 1.</summary>
    public int Column { get; } = column;
}
