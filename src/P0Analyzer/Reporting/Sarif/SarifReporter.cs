using System.IO;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>
/// SARIF 2.1.0 (OASIS), as docs/sarif.md describes it: one run, all rules, and, unless more is asked for, what code scanning takes: the findings that
/// stand. No times, arguments or paths of the machine, so that the same input gives the same bytes.
/// </summary>
/// <param name="catalog">The rules to describe.</param>
/// <param name="content">What is there beside the findings that stand.</param>
/// <param name="notice">Takes a sentence on what did not fit; null when nobody listens.</param>
public sealed class SarifReporter(RuleCatalog catalog, SarifContent content = SarifContent.None, Action<string>? notice = null) : IReporter
{
    // Below it no log is near the limit of its size, and compressing it to know would be for nothing.
    private const int ManyResults = 2_000;

    private static readonly Uri Schema = new("https://json.schemastore.org/sarif-2.1.0.json");

    /// <summary>How much fits; all does when something is asked for that code scanning does not take anyway.</summary>
    internal SarifLimits Limits { get; init; } = content == SarifContent.None ? SarifLimits.GitHub : SarifLimits.None;

    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        var findings = report.Findings.Where(IsTold).ToList();
        // A shard's log is not for code scanning: what fits is chosen where all are merged.
        var limits = report.Shard is null ? Limits : Limits with { Results = int.MaxValue, CompressedBytes = long.MaxValue };
        var fitting = limits.Choose(findings);
        var omitted = findings.Count - fitting.Count;
        if (omitted > 0) notice?.Invoke(SarifInvocation.TextOfOmitted(omitted, Limits.Results));

        var log = CreateLog(report, fitting, omitted);
        void Serialize(Stream target) => SarifOutput.Write(target, json => JsonSerializer.Create().Serialize(json, log));
        if (fitting.Count < ManyResults || limits.CompressedBytes == long.MaxValue) Serialize(output);
        else SarifOutput.WriteMeasured(output, Serialize, limits, notice);
    }

    private bool IsTold(Finding finding)
        => finding.Stands || content.HasFlag(finding.IsSuppressed ? SarifContent.Suppressed : SarifContent.Unchanged);

    private SarifLog CreateLog(Report report, List<Finding> findings, int omitted)
    {
        var results = new SarifResults(catalog, report, Limits);
        var verdicts = new SarifVerdicts(content, catalog.Descriptors.Length, results);
        var run = new Run
        {
            Tool = new Tool { Driver = CreateDriver(report) },
            Results = [.. findings.Select(results.Create), .. verdicts.Create(report)],
            Invocations = [SarifInvocation.Create(report, omitted, Limits)],
            // What comes before the last slash is GitHub's category: an upload replaces the alerts of its own category alone.
            AutomationDetails = new RunAutomationDetails { Id = "p0/" },
            ColumnKind = ColumnKind.Utf16CodeUnits,
            DefaultSourceLanguage = "go",
        };
        AddOrigin(run, report.Receipt);
        run.SetProperty("integrations", SarifVerdictTable.Create(report));
        if (report.Shard is { } shard) run.SetProperty("shard", shard);
        return new SarifLog { SchemaUri = Schema, Version = SarifVersion.Current, Runs = [run] };
    }

    private void AddOrigin(Run run, RunReceipt receipt)
    {
        run.SetProperty("ruleSetVersion", receipt.RuleSetVersion);
        run.SetProperty("configurationHash", receipt.ConfigurationHash);
        if (receipt.Revision is { } revision)
        {
            run.SetProperty("commit", revision.Commit);
            if (revision.Repository is { } address)
                run.VersionControlProvenance = [new VersionControlDetails { RepositoryUri = address, RevisionId = revision.Commit, Branch = revision.Branch }];
        }

        if (content == SarifContent.None) return;
        run.Artifacts =
        [
            .. receipt.Files.Select(file => new Artifact
            {
                Location = new ArtifactLocation { Uri = SarifPlaces.RelativeUri(file.Path) },
                Hashes = new Dictionary<string, string> { ["sha-256"] = file.Sha256 },
                SourceLanguage = "go",
            }),
        ];
    }

    private ToolComponent CreateDriver(Report report) => new()
    {
        Name = "P0Analyzer",
        Version = report.ToolVersion,
        SemanticVersion = report.ToolVersion,
        InformationUri = new Uri(RuleCatalog.RepositoryUrl),
        Rules = [.. catalog.Descriptors.Select(SarifRules.Create), .. content == SarifContent.None ? [] : SarifRequirements.All],
        Notifications = SarifInvocation.Descriptors(),
    };
}
