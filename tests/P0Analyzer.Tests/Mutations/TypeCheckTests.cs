using System.Diagnostics;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations;

/// <summary>Mutants that no compiler takes would prove nothing: Go's own type checker judges them, where it is installed.</summary>
public sealed class TypeCheckTests
{
    private const string Go = "/usr/lib/go-1.23/bin/go";

    [SkippableFact]
    public void The_mutants_are_Go_that_compiles()
    {
        Skip.IfNot(Chosen.IsAll, "takes minutes: run with P0_FULL=1");
        Skip.IfNot(System.IO.File.Exists(Go), $"{Go} is not installed");
        using var folder = new TempFolder();
        var written = GoSources.All.Where(sources => sources.IsWhole).SelectMany(Mutants).Where(mutant => mutant.Expected is not ["P0001"]).ToList();
        for (var i = 0; i < written.Count; i++) Write(System.IO.Path.Combine(folder.Path, "mutants", $"{i:d5}"), written[i].Sources);

        var complaints = Check(System.IO.Path.Combine(folder.Path, "mutants")).Select(line => Named(line, folder.Path, written)).ToList();

        Assert.True(written.Count >= 300, $"only {written.Count} mutants were checked");
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    private static IEnumerable<Mutant> Mutants(GoSources sources) =>
    [
        new Mutant(sources, sources, []),
        .. Operators.Breaking.SelectMany(breaking => Chosen.From(Mutant.By(breaking, sources))),
        .. Operators.Preserving.SelectMany(preserving => Chosen.From(Mutant.By(preserving, sources))),
    ];

    private static void Write(string folder, GoSources sources)
    {
        Directory.CreateDirectory(folder);
        foreach (var (path, text) in sources.Files) System.IO.File.WriteAllText(Path.Combine(folder, path), text);
    }

    private static string[] Check(string folder)
    {
        var start = new ProcessStartInfo(Go, ["run", Path.Combine(GoSources.Platform, "typecheck", "main.go"), GoSources.Platform, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CGO_ENABLED"] = "0", ["GO111MODULE"] = "off", ["GOFLAGS"] = "" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return lines;
    }

    private static string Named(string line, string root, List<Mutant> written)
    {
        var rest = line.Replace(Path.Combine(root, "mutants") + "/", "", StringComparison.Ordinal);
        return int.TryParse(rest.Split('/')[0], out var index) ? $"{written[index].Sources.Name}: {rest}" : line;
    }
}
