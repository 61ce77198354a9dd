using System.Diagnostics;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Control_C_exits_130_and_leaves_no_half_written_file()
    {
        folder.Write("p0.json", "old");
        folder.Write("code/clean.go", Go.Clean);
        Run("mkfifo", folder.PathOf("code/slow.yaml"));

        using var p0 = P0.StartInterruptible(folder.FullPath, "check", "code", "--config", "code/slow.yaml", "--output", "p0.json");
        // A pipe opens when its reader does: from here on p0 waits for the rest of its configuration.
        using (var slow = new FileStream(folder.PathOf("code/slow.yaml"), FileMode.Open, FileAccess.Write))
        {
            Run("kill", "-INT", p0.Id.ToString());
            // The signal arrives on a thread of its own.
            Thread.Sleep(TimeSpan.FromSeconds(1));
        }

        var error = p0.StandardError.ReadToEnd();
        p0.WaitForExit();

        Assert.Equal(130, p0.ExitCode);
        Assert.StartsWith("p0: exit 130: interrupted", error);
        Assert.Empty(p0.StandardOutput.ReadToEnd());
        Assert.Equal("old", File.ReadAllText(folder.PathOf("p0.json")));
        Assert.Equal(["p0.json"], Directory.GetFiles(folder.FullPath).Select(Path.GetFileName));
    }

    public void Dispose() => folder.Dispose();

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
