using System.Diagnostics;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>The official validator with GitHub's rules. <c>.ci/run</c> installs it; where it is missing, the tests say so and are skipped.</summary>
public sealed class SarifValidatorTests : IDisposable
{
    private static readonly string Validator = Path.Combine(
        Environment.GetEnvironmentVariable("P0_TOOLS") ?? Repository.PathOf("artifacts", "tools"),
        "node_modules", "@microsoft", "sarif-multitool-linux", "Sarif.Multitool");

    private readonly TemporaryFolder folder = new();

    [SkippableFact]
    public void The_official_validator_has_nothing_to_say_about_the_samples()
    {
        Validate("samples");
    }

    [SkippableFact]
    public void The_official_validator_has_nothing_to_say_about_a_clean_run()
    {
        folder.Write("code/clean.go", Go.Clean);

        Validate(folder.PathOf("code"));
    }

    [SkippableFact]
    public void The_official_validator_has_nothing_to_say_about_an_incomplete_run()
    {
        folder.Write("code/broken file.go", Go.Broken);
        folder.Write("code/other/dirty.go", Go.OneError);
        File.CreateSymbolicLink(folder.PathOf("code/gone.go"), folder.PathOf("nowhere"));

        Validate(folder.PathOf("code"));
    }

    [SkippableFact]
    public void The_official_validator_has_nothing_to_say_about_a_log_with_everything_in_it()
    {
        folder.Write("code/quiet.go", Go.OneSuppressed);
        folder.Write("code/broken/broken.go", Go.Broken + "\ntype Broken struct{}\n\nfunc (b *Broken) Invoke() {}\n\nfunc (b *Broken) Match() {}\n");
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples"), "*.go", SearchOption.AllDirectories))
            folder.Write(Path.Combine("code", Path.GetRelativePath(Repository.Root, file)), File.ReadAllText(file));

        Validate(folder.PathOf("code"), "--include", "pass,suppressed,notApplicable,unknown");
    }

    [SkippableFact]
    public void The_official_validator_has_nothing_to_say_about_any_part_of_it()
    {
        foreach (var content in new[] { "pass", "suppressed", "notApplicable", "unknown" }) Validate("samples", "--include", content);
    }

    public void Dispose() => folder.Dispose();

    private void Validate(string path, params string[] options)
    {
        Skip.IfNot(File.Exists(Validator), $"The SARIF validator is not installed ({Validator}); .ci/run installs it.");
        var log = folder.PathOf("p0.sarif");
        P0.Run(["check", path, "--output", $"sarif={log}", .. options]);
        Assert.Empty(P0.Run("sarif", "verify", log).Output);

        // Its exit code is 0 whatever it found, so what it prints decides.
        var start = new ProcessStartInfo(Validator, ["validate", log, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Analysis completed successfully.", output);
        Assert.DoesNotMatch(@"(?m): (error|warning) ", output);
        Assert.Empty(error.Result);
    }
}
