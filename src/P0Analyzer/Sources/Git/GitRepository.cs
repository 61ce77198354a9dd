using System.IO;

namespace P0Analyzer.Sources;

/// <summary>A git repository with a work tree, as far as the analyzer asks about it.</summary>
public sealed class GitRepository
{
    private GitRepository(string root) => Root = root;

    /// <summary>The absolute path of the work tree's top folder.</summary>
    public string Root { get; }

    /// <summary>The repository that a folder is in; null when it is in none.</summary>
    /// <exception cref="GitException">There is no git, or it refuses the repository.</exception>
    public static GitRepository? Find(string folder)
    {
        for (var candidate = Path.GetFullPath(folder); candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            // A folder in a clone, a file in a work tree or a submodule.
            if (Path.Exists(Path.Combine(candidate, ".git")))
                return new GitRepository(GitProgram.ReadText(candidate, "rev-parse", "--show-toplevel"));
        }

        return null;
    }

    /// <summary>What git prints when it is run at <see cref="Root"/>.</summary>
    /// <exception cref="GitException">It failed.</exception>
    internal byte[] Run(IEnumerable<string> arguments, byte[]? input = null) => GitProgram.Run(Root, arguments, input);

    /// <summary>The same as text, without the line end at its end.</summary>
    /// <exception cref="GitException">It failed.</exception>
    internal string ReadText(params IEnumerable<string> arguments) => GitProgram.ReadText(Root, arguments);

    /// <summary>The revision that is checked out; null before the first commit.</summary>
    public GitRevision? ReadRevision()
    {
        if (TryReadText("rev-parse", "--verify", "--quiet", "HEAD^{commit}") is not { } commit) return null;
        var branch = TryReadText("symbolic-ref", "--quiet", "--short", "HEAD");
        var remote = TryReadText("config", "--local", "--get", "remote.origin.url");
        return new GitRevision(commit, branch, remote is null ? null : GitRemote.ToWebAddress(remote));
    }

    private string? TryReadText(params IEnumerable<string> arguments)
    {
        try
        {
            return ReadText(arguments);
        }
        catch (GitException)
        {
            return null;
        }
    }
}
