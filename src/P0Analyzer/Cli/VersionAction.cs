using System.CommandLine;
using System.CommandLine.Invocation;
using P0Analyzer.Rules;

namespace P0Analyzer.Cli;

/// <summary><c>p0 --version</c>: version, commit and rule set.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var output = terminal.OpenText();
        output.WriteLine($"p0 {ToolVersion.Full} (rule set {RuleSet.Version})");
        return ExitCode.Clean;
    }
}
