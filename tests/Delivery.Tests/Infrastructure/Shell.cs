using System.Diagnostics;
using System.Text;

namespace Delivery.Tests.Infrastructure;

/// <summary>Runs programs as a person at a shell does.</summary>
internal static class Shell
{
    // What a build host tells its children would reach the builds that are run here.
    private static readonly string[] Inherited = ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBUILDUSESERVER", "VSTEST_CONNECTION_TIMEOUT"];

    /// <summary>Runs a program to its end, with environment variables set; a null value unsets one.</summary>
    public static Ending Run(string folder, IEnumerable<(string Name, string? Value)> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited) start.Environment.Remove(name);

        // No build server outlives the test, or holds its streams open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ending($"{program} {string.Join(' ', arguments)}", process.ExitCode, output, error.Result);
    }

    /// <summary>Runs a program that has to succeed.</summary>
    public static Ending Succeed(string folder, string program, params string[] arguments) => Run(folder, [], program, arguments).MustSucceed();

    /// <summary>Runs git with an identity and without the machine's own settings.</summary>
    public static Ending Git(string folder, params string[] arguments) =>
        Succeed(folder, "git", ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgSign=false", .. arguments]);

    /// <summary>The absolute path of a program; null when it is not on the search path.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}

/// <summary>How a program ended.</summary>
internal sealed record Ending(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>Itself, when the exit code is 0.</summary>
    public Ending MustSucceed() => ExitCode == 0 ? this : throw new InvalidOperationException(ToString());

    /// <inheritdoc/>
    public override string ToString() => $"{Command}\nexit {ExitCode}\n--- stdout\n{Output}\n--- stderr\n{Error}";
}
