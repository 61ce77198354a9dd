using P0Analyzer.Analysis;
using P0Analyzer.Reporting;

namespace P0Analyzer.Tests.Harness;

/// <summary>Findings and evidence in words and lines.</summary>
internal static class Messages
{
    public static string Of(Finding finding) => MessageRenderer.Render(finding);

    public static SeenEvidence Of(Evidence evidence) => evidence.Location is { } location
        ? new SeenEvidence(location.File.Path, LineOf(location), evidence.Requirement.Key(), evidence.Note)
        : new SeenEvidence(string.Empty, 0, evidence.Requirement.Key(), evidence.Note);

    public static int LineOf(Location location) => location.File.Text.GetLine(location.Span.Start);
}
