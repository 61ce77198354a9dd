using System.CommandLine;
using System.CommandLine.Invocation;

namespace P0Analyzer.Cli;

/// <summary><c>p0 --version</c>.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var output = terminal.OpenText();
        output.WriteLine($"p0 {ToolVersion.Full}");
        return ExitCode.Clean;
    }
}
