using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Sarif;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;
using SarifSuppression = Microsoft.CodeAnalysis.Sarif.Suppression;
using SarifBaselineState = Microsoft.CodeAnalysis.Sarif.BaselineState;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>Findings as SARIF's <c>result</c>s.</summary>
internal sealed class SarifResults
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<Finding, List<string>> integrations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoFile, LineFingerprints> fingerprints = [];
    private readonly SarifLimits limits;

    /// <param name="catalog">The rules in the order of the run's <c>rules</c>.</param>
    /// <param name="report">What the findings are from.</param>
    /// <param name="limits">How much a result may hold.</param>
    public SarifResults(RuleCatalog catalog, Report report, SarifLimits limits)
    {
        this.limits = limits;
        foreach (var rule in catalog.Descriptors) indexes.Add(rule.Id, indexes.Count);
        foreach (var (integration, verdicts) in report.Integrations)
        {
            foreach (var finding in verdicts.SelectMany(verdict => verdict.Findings))
            {
                if (!integrations.TryGetValue(finding, out var names)) integrations.Add(finding, names = []);
                names.Add(integration.Name);
            }
        }
    }

    /// <summary>The result of a finding.</summary>
    public Result Create(Finding finding)
    {
        var related = new SarifRelatedLocations(finding.Related, limits.RelatedLocations);
        string[] arguments = [.. finding.Arguments.Select(related.RenderArgument)];
        var created = new Result
        {
            RuleId = finding.Rule.Id,
            RuleIndex = indexes[finding.Rule.Id],
            Level = SarifRules.LevelOf(finding.Level),
            Message = new Message
            {
                Text = MessageRenderer.Fill(finding.Rule.Message(finding.MessageId).Text, arguments),
                Id = finding.MessageId,
                Arguments = arguments.Length == 0 ? null : arguments,
            },
            Locations = [SarifPlaces.CreateWithSnippet(finding.Location)],
            PartialFingerprints = FingerprintsOf(finding.Location),
            RelatedLocations = related.ToList(),
            CodeFlows = finding.Path.IsEmpty ? null : [CreateFlow(finding)],
            Suppressions = finding.Suppression is { } suppression ? [CreateSuppression(suppression)] : null,
            BaselineState = StateOf(finding.BaselineState),
        };
        created.SetProperty("requirement", finding.Rule.Requirement.Key());
        if (integrations.TryGetValue(finding, out var names)) created.SetProperty("integrations", names);
        return created;
    }

    /// <summary>What code scanning knows an alert by again when lines move.</summary>
    public IDictionary<string, string>? FingerprintsOf(Analysis.Location place)
    {
        if (!fingerprints.TryGetValue(place.File, out var lines))
            fingerprints.Add(place.File, lines = LineFingerprints.Of(place.File.Text.ToString()));
        return lines.OfLine(Region.Of(place).Line) is { } hash ? new Dictionary<string, string> { ["primaryLocationLineHash"] = hash } : null;
    }

    private CodeFlow CreateFlow(Finding finding) => new()
    {
        ThreadFlows = [new ThreadFlow { Locations = [.. limits.Choose(StepsTo(finding)).Select(CreateStep)] }],
    };

    // A viewer walks to the finding itself, also where the rule tells only how it is reached.
    private static ImmutableArray<FlowStep> StepsTo(Finding finding)
    {
        var last = finding.Path[^1].Location;
        var arrives = last.File == finding.Location.File && Region.Of(last).Line == Region.Of(finding.Location).Line;
        return arrives ? finding.Path : finding.Path.Add(new FlowStep(finding.Location, finding.Rule.Title));
    }

    private static ThreadFlowLocation CreateStep(FlowStep step)
    {
        SarifLocation location = SarifPlaces.Create(step.Location);
        location.Message = new Message { Text = step.Text };
        return new ThreadFlowLocation { Location = location };
    }

    private static SarifSuppression CreateSuppression(Analysis.Suppression suppression)
    {
        var created = new SarifSuppression
        {
            Kind = SuppressionKind.InSource,
            Status = SuppressionStatus.Accepted,
            Justification = suppression.Reason,
            Location = SarifPlaces.Create(new Analysis.Location(suppression.File, suppression.Span)),
        };
        if (suppression.Until is { } day) created.SetProperty("until", day.ToString("O"));
        return created;
    }

    private static SarifBaselineState StateOf(Analysis.BaselineState state) => state switch
    {
        Analysis.BaselineState.New => SarifBaselineState.New,
        Analysis.BaselineState.Unchanged => SarifBaselineState.Unchanged,
        _ => SarifBaselineState.None,
    };
}
