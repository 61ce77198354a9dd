using System.ComponentModel;
using System.Diagnostics;
using System.IO;

namespace P0Analyzer.Sources;

/// <summary>How a build ended.</summary>
public enum GoBuildStatus
{
    /// <summary>Everything compiles.</summary>
    Success,

    /// <summary>Something does not compile.</summary>
    Failed,

    /// <summary>It could not be found out: there is no Go toolchain, no module, a dependency that is not on this machine, or no time.</summary>
    NotRun,
}

/// <summary>What a build came to.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Detail">What the toolchain says first, or why it was not asked; empty on success.</param>
public sealed record GoBuild(GoBuildStatus Status, string Detail);

/// <summary>
/// Asks Go's toolchain whether a module compiles, so that nothing in the module can run anything or reach the network: no flags or settings from the
/// environment, no other toolchain, no downloads, no C compiler, no version control. Nothing is written but the build cache.
/// </summary>
public static class GoToolchain
{
    // What a missing dependency looks like when downloads are off; the code itself may be sound.
    private static readonly string[] MissingDependency =
        ["GOPROXY=off", "no required module provides package", "missing go.sum entry", "cannot find module providing", "is not in std", "updates to go.mod needed", "go.mod requires go >="];

    private static readonly string[] Kept = ["PATH", "HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME", "SystemRoot", "TMPDIR", "TMP", "TEMP", "GOCACHE", "GOMODCACHE", "GOPATH"];

    /// <summary>Builds all packages of a folder and below.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellationToken">Asks to stop.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GoBuild Build(string folder, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (ModuleOf(folder) is null) return NotRun("the code is in no Go module (no go.mod)");
        if (ProgramSearch.Find("go") is not { } program) return NotRun("there is no Go toolchain on the search path");
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        try
        {
            return Run(program, folder, timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return NotRun($"go build took longer than {limit.TotalSeconds:0} s");
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return NotRun($"go could not be started: {exception.Message}");
        }
    }

    private static GoBuild Run(string program, string folder, CancellationToken cancellationToken)
    {
        using var process = Process.Start(Describe(program, folder))!;
        try
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            process.WaitForExitAsync(cancellationToken).GetAwaiter().GetResult();
            output.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? new GoBuild(GoBuildStatus.Success, "") : Explain(error.GetAwaiter().GetResult());
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo Describe(string program, string folder)
    {
        // With this output nothing is written, also where one main package would be.
        var start = new ProcessStartInfo(program, ["build", "-buildvcs=false", "-mod=readonly", "-o", OperatingSystem.IsWindows() ? "NUL" : "/dev/null", "./..."])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var kept = Kept.Select(name => (name, Environment.GetEnvironmentVariable(name))).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in kept)
        {
            if (!string.IsNullOrEmpty(value)) start.Environment[name] = value;
        }

        foreach (var (name, value) in ((string, string)[])[("GOENV", "off"), ("GOFLAGS", ""), ("GOTOOLCHAIN", "local"), ("GOPROXY", "off"), ("GOSUMDB", "off"), ("GOVCS", "*:off"), ("CGO_ENABLED", "0"), ("GOTELEMETRY", "off"), ("LC_ALL", "C")])
            start.Environment[name] = value;
        return start;
    }

    private static GoBuild Explain(string error)
    {
        var first = error.Split('\n').Select(line => line.TrimEnd('\r')).FirstOrDefault(line => line.Length > 0 && !line.StartsWith('#')) ?? "it says nothing";
        return MissingDependency.Any(sign => error.Contains(sign, StringComparison.Ordinal))
            ? NotRun($"a dependency is not on this machine, and nothing is downloaded: {first}")
            : new GoBuild(GoBuildStatus.Failed, first);
    }

    private static string? ModuleOf(string folder)
    {
        for (var candidate = Path.GetFullPath(folder); candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            if (System.IO.File.Exists(Path.Combine(candidate, "go.mod"))) return candidate;
        }

        return null;
    }

    private static GoBuild NotRun(string why) => new(GoBuildStatus.NotRun, why);
}
