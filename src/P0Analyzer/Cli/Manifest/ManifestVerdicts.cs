using System.Collections.Immutable;
using P0Analyzer.Reporting.Manifest;
using P0Analyzer.Reporting.Sarif.Reading;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary>Verdicts for a manifest, on each integration that there is.</summary>
/// <param name="Integrations">The integrations.</param>
/// <param name="Source">Where they were looked for, as the user named it.</param>
/// <param name="Incomplete">Why not all could be judged; null when all was.</param>
internal sealed record ManifestVerdicts(ImmutableArray<ManifestFacts> Integrations, string Source, string? Incomplete)
{
    /// <summary>Judges Go code.</summary>
    /// <exception cref="UsageException">A path does not exist, or there is no Go file.</exception>
    public static ManifestVerdicts FromCode(JudgeOptions options, CancellationToken cancellationToken)
    {
        var report = Judge.Run(options, cancellationToken);
        return new ManifestVerdicts(ManifestFacts.Of(report), string.Join(", ", options.Paths), report.IsComplete ? null : Outcome.IncompleteReason(report));
    }

    /// <summary>Takes the verdicts of a log that <c>p0 check</c> wrote.</summary>
    /// <param name="path">The log's path.</param>
    /// <exception cref="UsageException">It cannot be read, is no SARIF, or has no verdicts.</exception>
    public static ManifestVerdicts FromSarif(string path)
    {
        var log = SarifFile.Read(path, bytes => VerdictLog.Read(bytes), "write it anew with 'p0 check DIR --output sarif=FILE'");
        return new ManifestVerdicts(log.Integrations, path, log.Incomplete is { } why ? Printable.Neutralize($"{why} (--allow-incomplete accepts that)") : null);
    }

    /// <summary>The facts on one integration.</summary>
    /// <param name="name">Its name, or its folder and name (<c>pkg/acme:Acme</c>); null for the only one.</param>
    /// <exception cref="UsageException">There is none, or it is not clear which one is meant.</exception>
    public ManifestFacts Choose(string? name)
    {
        var source = Printable.Neutralize(Source);
        if (Integrations.IsEmpty) throw new UsageException($"there is no integration in {source}: no struct type with Invoke and one of CheckAffiliation, ValidateCredentials and Match");
        var chosen = name is null ? Integrations : [.. Integrations.Where(integration => integration.Name == name || FullName(integration) == name)];
        if (chosen is [var only]) return only;
        var known = string.Join(", ", Integrations.Select(FullName));
        if (chosen.IsEmpty)
            throw new UsageException($"there is no integration '{Printable.Neutralize(name!)}' in {source}{Suggestions.DidYouMean(name!, Integrations.Select(integration => integration.Name))} (there are {Printable.Neutralize(known)})");
        throw new UsageException($"there are several integrations in {source}, say which with --integration: {Printable.Neutralize(string.Join(", ", chosen.Select(FullName)))}");
    }

    private static string FullName(ManifestFacts integration) => $"{integration.Folder}:{integration.Name}";
}
