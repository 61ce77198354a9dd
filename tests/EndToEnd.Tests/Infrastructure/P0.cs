using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace EndToEnd.Tests.Infrastructure;

/// <summary>The built command, run as a user runs it: in a process of its own.</summary>
internal static class P0
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "p0.dll");

    /// <summary>Runs <c>p0</c> in the working copy's root.</summary>
    public static Answer Run(params string[] arguments) => RunIn(Repository.Root, arguments);

    /// <summary>Runs <c>p0</c> in a folder.</summary>
    public static Answer RunIn(string folder, params string[] arguments) => RunWith([], folder, arguments);

    /// <summary>Runs <c>p0</c> in a folder with environment variables set; a null value unsets one.</summary>
    public static Answer RunWith(IEnumerable<(string Name, string? Value)> environment, string folder, params string[] arguments)
    {
        using var process = Start(environment, folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.Result);
    }

    /// <summary>
    /// Starts <c>p0</c> so that it can be interrupted, even where this runs in the background of a shell, which has its children ignore Ctrl-C.
    /// </summary>
    public static Process StartInterruptible(string folder, params string[] arguments)
        => StartProgram("env", ["--default-signal=INT", "dotnet", Assembly, .. arguments], [], folder);

    private static Process Start(IEnumerable<(string Name, string? Value)> environment, string folder, string[] arguments)
        => StartProgram("dotnet", [Assembly, .. arguments], environment, folder);

    private static Process StartProgram(string program, string[] arguments, IEnumerable<(string Name, string? Value)> environment, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>What a run of <c>p0</c> left behind.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    /// <summary>The last line on standard error; empty when there is none.</summary>
    public string LastErrorLine => Error.TrimEnd('\n').Split('\n')[^1];

    /// <summary>Standard output as one JSON document.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <inheritdoc/>
    public override string ToString() => $"exit {ExitCode}\n--- stdout\n{Output}\n--- stderr\n{Error}";
}
