using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Tests.Harness;

/// <summary>Findings and evidence in words and lines.</summary>
internal static class Messages
{
    public static string Of(Finding finding)
    {
        var text = finding.Rule.Message(finding.MessageId).Text;
        for (var i = 0; i < finding.Arguments.Length; i++) text = text.Replace($"{{{i}}}", Of(finding.Arguments[i]), StringComparison.Ordinal);
        return text;
    }

    public static SeenEvidence Of(Evidence evidence) => evidence.Location is { } location
        ? new SeenEvidence(location.File.Path, LineOf(location), evidence.Requirement.Key(), evidence.Note)
        : new SeenEvidence(string.Empty, 0, evidence.Requirement.Key(), evidence.Note);

    public static int LineOf(Location location) => location.File.Text.GetLine(location.Span.Start);

    private static string Of(MessageArgument argument) => argument.Value switch
    {
        Location location => $"{location.File.FileName}:{LineOf(location)}",
        ImmutableArray<Location> path => string.Join(" → ", path.Select(LineOf)),
        var value => value.ToString()!,
    };
}
