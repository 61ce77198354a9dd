using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Sarif;
using P0Analyzer.Analysis;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>Findings as SARIF's <c>result</c>s.</summary>
internal sealed class SarifResults
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <param name="catalog">The rules in the order of the run's <c>rules</c>.</param>
    public SarifResults(RuleCatalog catalog)
    {
        foreach (var rule in catalog.Descriptors) indexes.Add(rule.Id, indexes.Count);
    }

    /// <summary>The result of a finding.</summary>
    public Result Create(Finding finding)
    {
        var related = new SarifRelatedLocations(finding.Related);
        string[] arguments = [.. finding.Arguments.Select(related.RenderArgument)];
        return new Result
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
            Locations = [SarifPlaces.Create(finding.Location)],
            RelatedLocations = related.ToList(),
            CodeFlows = finding.Path.IsEmpty ? null : [CreateFlow(finding)],
        };
    }

    private static CodeFlow CreateFlow(Finding finding) => new()
    {
        ThreadFlows = [new ThreadFlow { Locations = [.. StepsTo(finding).Select(CreateStep)] }],
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
}
