using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Configuration;

/// <summary>Everything that users may set, in one immutable value: the defaults, what <c>p0.yaml</c> says, and what the command line adds.</summary>
public sealed record P0Configuration
{
    /// <summary>Nothing is set.</summary>
    public static P0Configuration Default { get; } = new();

    /// <summary>The file that it was read from, as it is shown; null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>The folder that globs are relative to, absolute; null when there is no file.</summary>
    public string? Folder { get; init; }

    /// <summary>Which files are judged.</summary>
    public FileSettings Files { get; init; } = new();

    /// <summary><c>baseline.file</c>: the baseline that findings are compared with, relative to <see cref="Folder"/>; empty for none.</summary>
    public string BaselineFile { get; init; } = string.Empty;

    /// <summary>What is set about the rules: their levels and options.</summary>
    public AnalysisOptions Analysis { get; init; } = AnalysisOptions.Default;

    /// <summary>The names that the rules go by.</summary>
    public P0Knowledge Knowledge { get; init; } = P0Knowledge.Default;

    /// <summary>What is said of integrations, in the order of the file.</summary>
    public ImmutableArray<IntegrationSetting> Integrations { get; init; } = [];

    /// <summary>Where each value comes from that is set, by its path (<c>files.tests</c>, <c>rules.P0504</c>); the others are defaults.</summary>
    public ImmutableDictionary<string, SettingOrigin> Origins { get; init; } = ImmutableDictionary<string, SettingOrigin>.Empty;

    /// <summary>What a program is made with.</summary>
    public SemanticOptions Semantics => new()
    {
        Knowledge = Knowledge,
        IntegrationKinds = Integrations.ToImmutableDictionary(one => one.Name, one => new ConfiguredKind(one.Kind, one.Reason), StringComparer.Ordinal),
    };

    /// <summary>
    /// The SHA-256, in lower-case hexadecimal digits, of <see cref="CanonicalText"/>: the same for all configurations that mean the same. The
    /// defaults have the hash of the empty text; the tool's version says what they are.
    /// </summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText)));

    /// <summary>
    /// What differs from the defaults, a line each, in an order of its own: <c>files.tests=true</c>. Where a value was set, how it was spelled, and
    /// the order of lists that are sets do not matter.
    /// </summary>
    public string CanonicalText => ReferenceEquals(this, Default) ? string.Empty : Canonical.TextOf(this);
}
