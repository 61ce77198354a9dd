using System.Collections.Immutable;
using System.Security.Cryptography;
using P0Analyzer.Semantics;
using P0Analyzer.Sources;

namespace P0Analyzer.Reporting;

/// <summary>
/// What a report has to name so that somebody else can repeat it: the tool, the rules, the configuration, the revision and the files. What costs
/// time is found out when it is first asked for; formats that do not show it pay nothing.
/// </summary>
public sealed class RunReceipt
{
    /// <summary>The <see cref="ConfigurationHash"/> of a run without any configuration.</summary>
    public static string DefaultConfiguration { get; } = HashConfiguration("");

    private readonly Lazy<GitRevision?> revision;
    private readonly Lazy<ImmutableArray<FileDigest>> files;

    /// <param name="program">What was judged.</param>
    /// <param name="readRevision">Finds out the revision; called once at most.</param>
    public RunReceipt(GoProgram program, Func<GitRevision?> readRevision)
    {
        revision = new(readRevision);
        files = new(() => DigestsOf(program));
    }

    /// <summary>The version of the tool, such as <c>0.1.0</c>.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The version of the rule set: 12 hexadecimal digits that change with the rules' pages.</summary>
    public required string RuleSetVersion { get; init; }

    /// <summary>The configuration's hash, as <see cref="HashConfiguration"/> makes it.</summary>
    public string ConfigurationHash { get; init; } = DefaultConfiguration;

    /// <summary>The revision that is checked out; null outside of a repository, before its first commit, and without git.</summary>
    public GitRevision? Revision => revision.Value;

    /// <summary>The files that were judged, by path, with their digests.</summary>
    public ImmutableArray<FileDigest> Files => files.Value;

    /// <summary>A name for a configuration: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    /// <param name="effective">
    /// The values that differ from the defaults, in an order that does not depend on how they were written; empty when none does.
    /// </param>
    public static string HashConfiguration(string effective) => "sha256:" + Hex(System.Text.Encoding.UTF8.GetBytes(effective));

    private static ImmutableArray<FileDigest> DigestsOf(GoProgram program) =>
    [
        .. program.Packages.SelectMany(package => package.Files).Where(file => !file.IsContext)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new FileDigest(file.Path, Hex(file.Text.Bytes))),
    ];

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>A file that was judged, by its content.</summary>
/// <param name="Path">Its path as it is shown.</param>
/// <param name="Sha256">The SHA-256 of its bytes: 64 hexadecimal digits, as <c>sha256sum</c> prints them.</param>
public sealed record FileDigest(string Path, string Sha256);
