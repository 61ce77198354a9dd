namespace P0Analyzer.Configuration;

/// <summary>Something that is wrong with a configuration.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, in UTF-16 units from 1.</param>
/// <param name="Message">What is wrong and what to write, without a full stop.</param>
public sealed record ConfigurationProblem(int Line, int Column, string Message);
