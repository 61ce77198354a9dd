namespace P0Analyzer.Configuration;

/// <summary>Where a setting's value comes from.</summary>
/// <param name="File">The configuration file as it is shown; null for the command line.</param>
/// <param name="Line">The line in it, from 1; 0 for the command line.</param>
/// <param name="Column">The column, from 1; 0 for the command line.</param>
public sealed record SettingOrigin(string? File, int Line, int Column)
{
    /// <summary>The command line.</summary>
    public static SettingOrigin CommandLine { get; } = new(null, 0, 0);

    /// <inheritdoc/>
    public override string ToString() => File is null ? "command line" : $"{File}:{Line}";
}
