namespace P0Analyzer.Cli;

/// <summary>What the command says to the shell. The higher of two reasons wins, but for <see cref="Usage"/>, which ends a run before any other.</summary>
internal static class ExitCode
{
    /// <summary>Everything was judged and nothing stands.</summary>
    public const int Clean = 0;

    /// <summary>A finding stands at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line or the configuration is wrong, or the tool itself broke: nothing was judged.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read or parsed, or a rule broke: what was not judged may hide a violation.</summary>
    public const int Incomplete = 3;

    /// <summary>Stopped by Ctrl-C: 128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
