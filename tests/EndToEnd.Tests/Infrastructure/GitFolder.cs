using System.Diagnostics;

namespace EndToEnd.Tests.Infrastructure;

/// <summary>A git repository of its own, without anything of the machine's configuration, that goes away with the test.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GitFolder() => Git("init", "--quiet", "--initial-branch=main");

    /// <summary>The absolute path of the work tree.</summary>
    public string FullPath => folder.FullPath;

    /// <summary>The absolute path of a file in it.</summary>
    public string PathOf(string name) => folder.PathOf(name);

    /// <summary>Writes a file, its folders too.</summary>
    public void Write(string name, string text) => folder.Write(name, text);

    /// <summary>Commits all that is in the work tree, and gives the commit's hash.</summary>
    public string Commit(string message = "change")
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    /// <summary>Runs git in the work tree and gives what it prints.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", .. arguments])
        {
            WorkingDirectory = FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error.Result}");
    }

    /// <summary>Runs <c>p0</c> in the work tree.</summary>
    public Answer P0(params string[] arguments) => Infrastructure.P0.RunIn(FullPath, arguments);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
