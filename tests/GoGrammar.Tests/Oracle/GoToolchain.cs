using System.Diagnostics;

namespace GoGrammar.Tests.Oracle;

/// <summary>Go's own parser, through <c>tests/oracle</c>. Where there is no Go, tests that need it are skipped and say so.</summary>
internal static class GoToolchain
{
    private static readonly Lazy<string?> Go = new(FindGo);
    private static readonly Lazy<string> Built = new(Build);
    private static readonly Lazy<string> GoRoot = new(() => Path.GetFullPath(Run(Go.Value!, ["env", "GOROOT"]).Trim()));

    /// <summary>What is compared: Go's <c>src</c> and <c>test</c>, and the folders that the variable <c>P0_CORPORA</c> names, as <c>PATH</c> names its own.</summary>
    public static IEnumerable<string> Folders
        => ["src", "test", .. (Environment.GetEnvironmentVariable("P0_CORPORA") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The path of one of <see cref="Folders"/>.</summary>
    public static string Sources(string folder)
    {
        if (Path.IsPathRooted(folder)) return Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"P0_CORPORA names a folder that is not there: {folder}");
        var path = new DirectoryInfo(Path.Combine(GoRoot.Value, folder));
        Skip.IfNot(path.Exists, $"Go's sources are not installed: {path.FullName} (Debian: golang-1.23-src)");
        return path.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path.FullName;
    }

    /// <summary>Skips the test unless Go is there.</summary>
    public static void Require() => Skip.If(Go.Value is null, "Go is not installed: put `go` on the path (Debian: golang-1.23-go)");

    /// <summary>What the oracle prints.</summary>
    public static string Ask(params string[] arguments) => Run(Built.Value, arguments);

    private static string? FindGo()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Append("/usr/lib/go-1.23/bin");
        return folders.Select(folder => Path.Combine(folder, "go")).FirstOrDefault(System.IO.File.Exists);
    }

    private static string Build()
    {
        var output = Path.Combine(Path.GetTempPath(), $"p0-oracle-{Environment.ProcessId}");
        Run(Go.Value!, ["build", "-o", output, "."], Repository.PathOf("tests", "oracle"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.Delete(output);
        return output;
    }

    private static string Run(string command, string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}: {error.Result}");
    }
}
