using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A pagination loop that neither a bound nor an answer of the vendor ends.</summary>
public sealed class P0501PaginationUnbounded : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0501PaginationUnbounded;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        foreach (var loop in PaginationLoops.Of(context.Package))
        {
            if (loop.End != LoopEnd.Nothing) continue;
            context.Report(new Finding(Rule, LoopLocations.OfKeyword(loop))
            {
                Arguments = [LoopLocations.Of(loop, loop.Fetch.Call)],
                Related = [LoopLocations.FetchOf(loop)],
            });
        }
    }
}
