using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Verdicts;

/// <summary>Decides on one integration, in the order of the specification ("status").</summary>
internal sealed class IntegrationJudge(AnalysisResult result, PackageResult package, Integration integration)
{
    private readonly HashSet<GoFile> files = [.. integration.Files];

    public Verdict Decide(Requirement requirement)
    {
        var findings = package.Findings.Where(finding => finding.Rule.Requirement == requirement && Belongs(finding)).ToImmutableArray();
        var suppressed = findings.Where(finding => finding.IsSuppressed && finding.Level > DiagnosticLevel.Note).ToImmutableArray();
        var evidence = EvidenceOf(requirement).Concat(suppressed.Select(ToEvidence)).Concat(ByAbsence(requirement, findings)).ToImmutableArray();

        if (Stands(findings, DiagnosticLevel.Error)) return Give(VerdictStatus.Fail, null);
        if (KindReason(requirement) is { } kind) return Give(VerdictStatus.NotApplicable, kind);
        if (UnknownReason(requirement) is { } unknown) return Give(VerdictStatus.Unknown, unknown);
        var lowered = LoweredReason(requirement);
        if (Stands(findings, DiagnosticLevel.Warning)) return Give(VerdictStatus.Warn, lowered);
        if (evidence.IsEmpty) return Give(VerdictStatus.NotApplicable, Join("nothing it speaks of occurs", lowered));
        return Give(VerdictStatus.Pass, Join(SuppressionReason(suppressed), lowered));

        Verdict Give(VerdictStatus status, string? reason) => new(requirement, status, evidence, reason, findings);
    }

    private static string? Join(string? first, string? second) => first is not null && second is not null ? $"{first}; {second}" : first ?? second;

    /// <summary>
    /// The rules that the configuration keeps from failing the requirement: a pass without them is not a plain one. Null when there are none.
    /// </summary>
    private string? LoweredReason(Requirement requirement)
    {
        var errors = result.Rules.Where(rule => rule.Requirement == requirement && rule.DefaultLevel == DiagnosticLevel.Error).ToList();
        var lowered = errors.Where(rule => result.Levels.Of(rule) is not DiagnosticLevel.Error).ToList();
        if (lowered.Count == 0) return null;
        var words = lowered.GroupBy(rule => result.Levels.Of(rule)).OrderBy(group => group.Key)
            .Select(group => $"{string.Join(", ", group.Select(rule => rule.Id))} {(group.Key is { } level ? $"only {level.ToString().ToLowerInvariant()}" : "off")}");
        return $"by configuration {string.Join(", ", words)}{(lowered.Count == errors.Count ? ", so that nothing can fail it" : "")}";
    }

    private static bool Stands(ImmutableArray<Finding> findings, DiagnosticLevel level)
        => findings.Any(finding => finding.Level == level && !finding.IsSuppressed);

    /// <summary>A suppressed finding is named beside the evidence, with its reason, so that the pass does not read like a plain one.</summary>
    private static Evidence ToEvidence(Finding finding)
        => new(finding.Rule.Requirement, finding.Location, $"{finding.Rule.Id} suppressed: {finding.Suppression!.Reason}");

    private static string? SuppressionReason(ImmutableArray<Finding> suppressed)
        => suppressed.IsEmpty ? null : string.Join("; ", suppressed.Select(finding => ToEvidence(finding).Note).Distinct());

    private IEnumerable<Evidence> EvidenceOf(Requirement requirement)
        => package.Evidence.Where(evidence => evidence.Requirement == requirement && Belongs(evidence.Integration, evidence.Location?.File));

    /// <summary>Every file has errors to handle; that no finding says otherwise shows that they are.</summary>
    private ImmutableArray<Evidence> ByAbsence(Requirement requirement, ImmutableArray<Finding> findings)
        => requirement == Requirement.ErrorHandling && findings.All(finding => finding.Level == DiagnosticLevel.Note)
            ? [new Evidence(requirement, null, LoweredReason(requirement) is null ? "all errors wrapped" : "no error found by the rules that are on")]
            : [];

    private bool Belongs(Finding finding) => Belongs(finding.Integration, finding.Location.File);

    /// <summary>What is said of one integration is said of no other; all else goes by the file.</summary>
    private bool Belongs(Integration? owner, GoFile? file) => owner is not null ? owner == integration : file is null || files.Contains(file);

    private string? KindReason(Requirement requirement)
    {
        var excludes = (requirement, integration.Kind)
            is (Requirement.VmFilter, IntegrationKind.Scm) or (Requirement.ValidateCredentials, IntegrationKind.FileImport);
        if (!excludes) return null;
        return integration.KindReason is { } why ? $"kind {integration.Kind.Key()}: {why}" : $"kind {integration.Kind.Key()}";
    }

    private string? UnknownReason(Requirement requirement)
    {
        var unread = integration.UnreadFiles.Select(file => $"{file.Path[(file.Path.LastIndexOf('/') + 1)..]} could not be read: {file.Message}");
        var unparsed = integration.Files.Where(file => file.HasErrors).Select(file => $"{file.FileName} does not parse");
        var broken = result.InternalErrors.Concat(package.InternalErrors)
            .Where(error => error.Rules.Any(rule => rule.Requirement == requirement) && (error.File is null || files.Contains(error.File)))
            .Select(error => $"{error.RuleIds} broke{(error.File is null ? string.Empty : $" on {error.File.FileName}")}");
        var reasons = unread.Concat(unparsed).Concat(broken).ToList();
        return reasons.Count == 0 ? null : string.Join("; ", reasons);
    }
}
