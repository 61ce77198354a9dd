using System.Diagnostics;

namespace P0Analyzer.Tests.Knowledge;

/// <summary>The table is what its generator makes of the sources of the release that its first line names.</summary>
public sealed class FreshnessTests
{
    private static readonly string[] Toolchains = ["go", "/usr/lib/go-1.23/bin/go", "/usr/local/go/bin/go"];

    [SkippableFact]
    public void The_committed_table_is_what_the_generator_makes()
    {
        var committed = System.IO.File.ReadAllText(InRepository("src/P0Analyzer/Knowledge/StandardLibrary.txt"));
        var go = Toolchains.FirstOrDefault(static go => Run(go, "version")?.Contains("go1.23", StringComparison.Ordinal) == true);
        Skip.If(go is null, "no Go 1.23 on this machine");

        Assert.Equal(committed, Run(go, "run", "."));
    }

    /// <summary>What a command prints, run in the generator's folder; null when it is missing or fails.</summary>
    private static string? Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = InRepository("tools/knowledge"),
            RedirectStandardOutput = true,
            Environment = { ["GOTOOLCHAIN"] = "local", ["GOFLAGS"] = "" },
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string InRepository(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(System.IO.Path.Combine(folder, "P0Analyzer.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return System.IO.Path.Combine(folder, path);
    }
}
