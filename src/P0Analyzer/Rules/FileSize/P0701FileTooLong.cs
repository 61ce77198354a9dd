using System.Collections.Immutable;
using GoGrammar.Text;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.FileSize;

/// <summary>A file with as many lines as the limit or more. It stands at the first line that is too many.</summary>
public sealed class P0701FileTooLong : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0701FileTooLong;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterFileAction(AnalyzeFile);
        context.RegisterIntegrationAction(GiveEvidence);
    }

    private static void AnalyzeFile(FileAnalysisContext context)
    {
        var file = context.File;
        var limit = context.Options.MaxFileLines;
        var lines = FileLines.Count(file.Text);
        if (lines < limit) return;

        var location = new Location(file, file.Text.GetLineSpan(Math.Max(1, limit)));
        context.Report(SplitProposal.For(file, context.Options) is { } split
            ? new Finding(Rule, location) { Arguments = [lines, lines - limit + 1, split] }
            : new Finding(Rule, location) { MessageId = "noSplit", Arguments = [lines, lines - limit + 1] });
    }

    private static void GiveEvidence(IntegrationAnalysisContext context)
    {
        var longest = context.Integration.Files.MaxBy(file => FileLines.Count(file.Text));
        if (longest is null) return;
        var location = new Location(longest, new TextSpan(0, 0));
        context.ReportEvidence(new Evidence(Requirement.FileSize, location, $"{FileLines.Count(longest.Text)} lines", context.Integration));
    }
}
