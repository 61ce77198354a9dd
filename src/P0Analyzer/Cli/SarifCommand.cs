using System.CommandLine;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Sarif.Merging;
using P0Analyzer.Reporting.Sarif.Reading;
using P0Analyzer.Reporting.Sarif.Verification;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary><c>p0 sarif verify FILE</c>: what the official validator lets pass and readers of SARIF do not. <c>p0 sarif merge FILE…</c>: one log of all shards'.</summary>
internal static class SarifCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "a SARIF 2.1.0 log, of any tool" };
        var github = new Option<bool>("--github") { Description = "object to passes and suppressed results, too: code scanning makes alerts of them" };
        var verify = new Command("verify", "Check a log for what validators let pass: regions, paths, kinds and levels, rule IDs, empty texts, GitHub's limits.") { file, github };
        verify.SetAction(parse => Verify(parse.GetRequiredValue(file), parse.GetValue(github), terminal));
        return new Command("sarif", "Work with SARIF logs.") { verify, CreateMerge(terminal) };
    }

    private static Command CreateMerge(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "the logs that 'p0 check --shard I/N' wrote, all of them, in any order", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "where the log goes; standard output when nothing is said", HelpName = "FILE" };
        var merge = new Command("merge", "Put the logs of all shards together, to the log that one run over everything writes.") { files, output };
        merge.SetAction(parse => Merge(parse.GetRequiredValue(files), parse.GetValue(output), terminal));
        return merge;
    }

    private static int Merge(string[] paths, string? output, Terminal terminal)
    {
        var logs = Array.ConvertAll(paths, path => SarifFile.Read(path, bytes => ShardLog.Read(Printable.Neutralize(path), bytes)));
        var merger = new SarifMerger(text => terminal.Error.WriteLine($"p0: {text}"));
        try
        {
            if (output is null)
            {
                merger.Merge(logs, terminal.Output);
                return ExitCode.Clean;
            }

            using var file = PendingFile.Write(output, stream => merger.Merge(logs, stream));
            file.Commit();
            return ExitCode.Clean;
        }
        catch (SarifFormatException exception)
        {
            throw new UsageException(Printable.Neutralize(exception.Message), exception);
        }
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
