using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A pagination loop whose bound is a bare number, or a variable that might as well be a constant.</summary>
public sealed class P0504MaxPagesNotNamed : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0504MaxPagesNotNamed;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        foreach (var loop in PaginationLoops.Of(context.Package))
        {
            if (loop is not { End: LoopEnd.Number, Bound.Limit: { } limit }) continue;
            context.Report(new Finding(Rule, LoopLocations.OfKeyword(loop))
            {
                MessageId = limit.Kind == LimitKind.Bare ? DiagnosticDescriptor.DefaultMessage : "variable",
                Arguments = [limit.Text],
                Related = [new RelatedLocation(limit.Location, "the bound")],
            });
        }
    }
}
