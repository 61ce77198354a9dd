using System.CommandLine;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Sarif.Verification;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary><c>p0 sarif verify FILE</c>: what the official validator lets pass and readers of SARIF do not.</summary>
internal static class SarifCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "a SARIF 2.1.0 log, of any tool" };
        var github = new Option<bool>("--github") { Description = "object to passes and suppressed results, too: code scanning makes alerts of them" };
        var verify = new Command("verify", "Check a log for what validators let pass: regions, paths, kinds and levels, rule IDs, empty texts, GitHub's limits.") { file, github };
        verify.SetAction(parse => Verify(parse.GetRequiredValue(file), parse.GetValue(github), terminal));
        return new Command("sarif", "Work with SARIF logs.") { verify };
    }

    private static int Verify(string path, bool forGitHub, Terminal terminal)
    {
        var shown = Printable.Neutralize(path);
        var problems = SarifFile.Read(path, bytes => SarifVerifier.Verify(bytes, forGitHub));
        using (var text = terminal.OpenText())
        {
            foreach (var problem in problems)
                text.WriteLine($"{shown}:{(problem.Pointer.Length == 0 ? "/" : Printable.Neutralize(problem.Pointer))}: {Printable.Neutralize(problem.Message)}");
        }

        return problems.Count == 0 ? ExitCode.Clean : terminal.Fail(ExitCode.Findings, $"{Summary.Count(problems.Count, "problem")} in {shown}");
    }
}
