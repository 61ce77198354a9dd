using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace P0Analyzer.Cli;

/// <summary>System.CommandLine's help, followed by what people in fact type.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly (string Command, string Examples)[] ByCommand =
    [
        ("check", """
            Examples:
              p0 check                                 judge the Go code in this folder and below
              p0 check pkg/acme pkg/globex             two folders (or files)
              p0 check --format sarif > p0.sarif       SARIF 2.1.0 for code scanning
              p0 check --output sarif=p0.sarif         the same beside the text for people
              p0 check --output p0.sarif --include pass,suppressed,notApplicable,unknown
                                                       every verdict as a result, for compliance and not for code scanning
              p0 check --format github                 annotations and a job summary, in GitHub Actions
              p0 check --fail-on warning               warnings fail, too
              p0 check --baseline p0-baseline.jsonl    only what is not in the baseline fails
              p0 check --since origin/main             only what this branch changes fails
              p0 check --staged                        what the next commit will have

            Exit codes:
              0  every file was judged and nothing stands at or above --fail-on
              1  findings at or above --fail-on
              2  the command line is wrong or a file could not be written; nothing was judged
              3  incomplete: a file could not be read or parsed, or a rule broke (outranks 1)
            """),
        ("baseline", """
            Examples:
              p0 baseline create                       take over all findings of the code in this folder and below
              p0 check --baseline p0-baseline.jsonl    only others fail
              p0 baseline prune                        take out what was mended
              p0 baseline show                         what is left to mend

            Exit codes:
              0  done
              2  the command line or the baseline is wrong, or create would replace a baseline; nothing was written
              3  incomplete: a file could not be read or parsed, or a rule broke; nothing was written
            """),
        ("manifest", """
            Examples:
              p0 manifest write MANIFEST.yaml --path pkg/acme            write both blocks
              p0 manifest write MANIFEST.yaml --path pkg/acme --phase 8  only implementation.p0_implementation
              p0 manifest check MANIFEST.yaml --path pkg/acme            show what does not agree with the code

            Exit codes:
              0  written, or the manifest says what the code says
              1  check: it does not; the difference is on standard output
              2  the command line or the manifest is wrong; nothing was written
              3  incomplete: a file could not be read or parsed, or a rule broke (outranks 1; write wrote UNKNOWN)
            """),
        ("gate", """
            Examples:
              p0 gate MANIFEST.yaml                    the checklist with ✓, ✗ and – (files cannot tell)
              p0 gate MANIFEST.yaml --format json      the same for programs

            Exit codes:
              0  nothing is missing
              1  something is
              2  the command line or the manifest is wrong
              3  incomplete: a file could not be read or parsed, or a rule broke (outranks 1)
            """),
        ("report", """
            Examples:
              p0 report --path pkg/acme -o p0-compliance-review.md
              p0 report --path pkg -o review.html      one page for all integrations, which needs no network

            Exit codes: those of 'p0 check'.
            """),
        ("verify", """
            Examples:
              p0 sarif verify p0.sarif
              p0 sarif verify p0.sarif --github        before an upload to code scanning

            Exit codes:
              0  nothing to object to
              1  problems, one a line with its JSON pointer
              2  the file cannot be read, or is no JSON
            """),
        ("merge", """
            Examples:
              p0 check --shard 1/2 -o one.sarif        on one machine
              p0 check --shard 2/2 -o two.sarif        on another
              p0 sarif merge one.sarif two.sarif -o p0.sarif

            Exit codes:
              0  merged; whether findings stand is what the shards' runs have said
              2  a file cannot be read, or the files are not all shards of one run
            """),
        ("rules", """
            Examples:
              p0 rules                                 a table of all rules
              p0 rules --format json                   the same for programs
            """),
        ("explain", """
            Examples:
              p0 explain P0403
              p0 explain LoopVariableCaptured
              p0 explain P0502 acme.go:47
            """),
        ("syntax", """
            Examples:
              p0 syntax acme.go                        the syntax tree
              p0 syntax --check .                      one line a file: OK, or the first error
            """),
        ("flow", """
            Examples:
              p0 flow acme.go:Acme.Invoke              the method's blocks, and where each leads
              p0 flow acme.go:fetch --dot | dot -Tsvg  a picture, by Graphviz
              p0 flow acme.go:47                       the innermost function at line 47, a literal too
            """),
        ("config", """
            Examples:
              p0 config show                           every setting, and where its value comes from
              p0 config verify                         check the p0.yaml that 'p0 check' would use
              p0 config schema > p0.schema.json        for editors
            """),
        ("init", """
            Examples:
              p0 init                                  write a commented p0.yaml
            """),
        ("p0", """
            Examples:
              p0 check .                               judge the Go code in this folder and below
              p0 explain P0102                         why a rule is there, and how code that keeps it looks
            """),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var name = parseResult.CommandResult.Command is RootCommand ? "p0" : parseResult.CommandResult.Command.Name;
        foreach (var (command, examples) in ByCommand)
        {
            if (command == name) parseResult.InvocationConfiguration.Output.WriteLine(examples);
        }

        return ExitCode.Clean;
    }
}
