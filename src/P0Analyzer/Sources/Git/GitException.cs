namespace P0Analyzer.Sources;

/// <summary>Git could not be run, or did not do what it was asked for. The message says what, on one line, for the user.</summary>
public sealed class GitException(string message, Exception? inner = null) : Exception(message, inner);
