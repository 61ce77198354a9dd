namespace P0Analyzer.Sources;

/// <summary>Which revision of a repository was looked at.</summary>
/// <param name="Commit">The commit's full hash.</param>
/// <param name="Branch">The branch; null when none is checked out.</param>
/// <param name="Repository">Where the repository can be read, without anybody's name or password; null when it has no remote, or one that is no address.</param>
public sealed record GitRevision(string Commit, string? Branch, Uri? Repository);
