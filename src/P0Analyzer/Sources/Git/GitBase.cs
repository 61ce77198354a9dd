namespace P0Analyzer.Sources;

/// <summary>The commit that changes are counted from.</summary>
internal static class GitBase
{
    /// <summary>The merge base of a revision and what is checked out: its full hash.</summary>
    /// <exception cref="GitException">There is no such revision, no commit, or no merge base; the message says what to do.</exception>
    public static string Find(GitRepository repository, string revision)
    {
        var head = Try(repository, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") ?? throw new GitException("the repository has no commit yet that changes could be counted from");
        var start = Try(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")
            ?? throw new GitException($"there is no revision '{revision}' in this clone; name a branch, tag or commit, and fetch it first if it is on a remote (git fetch origin {Name(revision)})");
        return Try(repository, "merge-base", start, head) ?? throw new GitException(WhyNone(repository, revision));
    }

    private static string WhyNone(GitRepository repository, string revision) => Try(repository, "rev-parse", "--is-shallow-repository") == "true"
        ? $"this clone is shallow and does not reach back to where '{revision}' and HEAD part; fetch the history first (git fetch --unshallow; 'fetch-depth: 0' for actions/checkout)"
        : $"'{revision}' and HEAD have no common ancestor, so that there is nothing to count changes from";

    private static string Name(string revision) => revision.StartsWith("origin/", StringComparison.Ordinal) ? revision[7..] : revision;

    private static string? Try(GitRepository repository, params IEnumerable<string> arguments)
    {
        try
        {
            return repository.ReadText(arguments);
        }
        catch (GitException)
        {
            return null;
        }
    }
}
