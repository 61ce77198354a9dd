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
        var split = SplitProposal.For(file, context.Options);
        context.Report((split.Text, split.Longest) switch
        {
            ({ } text, _) => new Finding(Rule, location) { IsAboutFile = true, Arguments = [lines, lines - limit + 1, text] },
            (_, { } longest) => new Finding(Rule, location) { IsAboutFile = true, MessageId = "noSplit", Arguments = [lines, lines - limit + 1, longest.Name, longest.Lines] },
            _ => new Finding(Rule, location) { IsAboutFile = true, MessageId = "noFunction", Arguments = [lines, lines - limit + 1] },
        });
    }

    private static void GiveEvidence(IntegrationAnalysisContext context)
    {
        var files = context.Integration.Files;
        if (files.MaxBy(file => FileLines.Count(file.Text)) is not { } longest) return;
        var lines = Counted(FileLines.Count(longest.Text), "line");
        context.ReportEvidence(new Evidence(Requirement.FileSize, new Location(longest, new TextSpan(0, 0)), lines, context.Integration)
        {
            InReports = files.Length == 1 ? $"1 file, {lines}" : $"{Counted(files.Length, "file")}, longest {lines}",
        });
    }

    private static string Counted(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
