using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.FileSize;

/// <summary>A file that the next change may make too long.</summary>
public sealed class P0702FileNearLimit : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0702FileNearLimit;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterFileAction(AnalyzeFile);

    private static void AnalyzeFile(FileAnalysisContext context)
    {
        var file = context.File;
        var limit = context.Options.MaxFileLines;
        var near = FileLines.NearFrom(limit);
        var lines = FileLines.Count(file.Text);
        if (lines < near || lines >= limit) return;

        var location = new Location(file, file.Text.GetLineSpan(Math.Max(1, near)));
        context.Report(SplitProposal.For(file, context.Options).Text is { } split
            ? new Finding(Rule, location) { IsAboutFile = true, Arguments = [lines, limit, split] }
            : new Finding(Rule, location) { IsAboutFile = true, MessageId = "noSplit", Arguments = [lines, limit] });
    }
}
