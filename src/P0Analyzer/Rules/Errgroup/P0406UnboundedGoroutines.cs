using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A loop that starts a goroutine for everything it meets.</summary>
public sealed class P0406UnboundedGoroutines : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0406UnboundedGoroutines;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction(AnalyzeGo, SyntaxKind.GoStmt);

    private static void AnalyzeGo(SyntaxNodeAnalysisContext context)
    {
        var go = (GoStmt)context.Node;
        var keyword = new Location(context.File, TextSpan.At(go.Span.Start, "go".Length));
        if (GoroutineLoops.LoopAround(go) is not { } loop)
        {
            context.ReportEvidence(new Evidence(Requirement.Errgroup, keyword, "go outside of loops"));
            return;
        }

        if (GoroutineLoops.IsCounted(context.Package, loop) || GoroutineLoops.TakesPlaceFirst(context.Package, go, loop))
        {
            context.ReportEvidence(new Evidence(Requirement.Errgroup, keyword, "bounded go"));
            return;
        }

        var head = new Location(context.File, TextSpan.At(loop.Span.Start, "for".Length));
        context.Report(new Finding(Rule, keyword) { Arguments = [head], Related = [new RelatedLocation(head, "the loop")] });
    }
}
