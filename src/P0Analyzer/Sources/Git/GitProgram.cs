using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace P0Analyzer.Sources;

/// <summary>
/// Runs <c>git</c> so that nothing in the repository it looks at can run anything else: no hooks, no file-system monitor, no external diff or
/// text conversion, no pager, no network, no prompt. It is only asked for objects and names, never to compare or fill a work tree, since filters would run then.
/// </summary>
internal static class GitProgram
{
    private static readonly string[] Hardening =
    [
        "--no-optional-locks", "--no-pager", "--literal-pathspecs", "--no-replace-objects",
        "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null",
        "-c", "core.untrackedCache=false",
        "-c", "core.quotePath=false",
        "-c", "protocol.allow=never",
        "-c", "submodule.recurse=false",
        "-c", "fetch.recurseSubmodules=false",
        "-c", "gc.auto=0",
    ];

    // These would point git at another repository, or at programs; a hook that calls us has some of them set.
    private static readonly string[] Unset =
    [
        "GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_EDITOR", "GIT_SEQUENCE_EDITOR", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_PROXY_COMMAND", "GIT_ASKPASS",
        "GIT_TRACE", "GIT_TRACE2", "GIT_TRACE2_EVENT", "GIT_TRACE_SETUP", "GIT_EXEC_PATH", "GIT_TEMPLATE_DIR",
    ];

    /// <summary>What git prints when it is run in a folder with these arguments.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">What comes after <c>git</c>.</param>
    /// <param name="input">What it reads on standard input; null for nothing.</param>
    /// <exception cref="GitException">There is no git, or it failed.</exception>
    public static byte[] Run(string folder, IEnumerable<string> arguments, byte[]? input = null)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() => Feed(process, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.Wait();
        return process.ExitCode == 0 ? output.ToArray() : throw new GitException(FirstLine(error.Result, process.ExitCode));
    }

    /// <summary>The same as text, without the line end at its end.</summary>
    /// <exception cref="GitException">There is no git, or it failed.</exception>
    public static string ReadText(string folder, params IEnumerable<string> arguments)
        => Encoding.UTF8.GetString(Run(folder, arguments)).TrimEnd('\n');

    private static Process Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(ProgramSearch.Find("git") ?? throw new GitException("there is no git on the search path"), [.. Hardening, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Unset) start.Environment.Remove(name);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            throw new GitException($"git could not be started: {exception.Message}", exception);
        }
    }

    private static void Feed(Process process, byte[]? input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            if (input is not null) stream.Write(input);
        }
        catch (IOException)
        {
            // Git ended before it had read everything; its exit code tells.
        }
    }

    private static string FirstLine(string error, int exitCode)
    {
        var line = error.Split('\n').FirstOrDefault(line => line.Length > 0);
        return line is null ? $"git failed with exit code {exitCode}" : $"git says: {line}";
    }
}
