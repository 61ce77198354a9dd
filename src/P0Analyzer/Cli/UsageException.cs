using System.Collections.Immutable;

namespace P0Analyzer.Cli;

/// <summary>The user has to change something about the call; the message says what, and becomes the last line on standard error.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Lines to show above it, when one line cannot hold it all.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
