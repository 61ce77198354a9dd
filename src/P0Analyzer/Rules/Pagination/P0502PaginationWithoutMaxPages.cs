using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A pagination loop that something ends, but no constant. Where a constant does, this rule says so.</summary>
public sealed class P0502PaginationWithoutMaxPages : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0502PaginationWithoutMaxPages;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        var evidence = new PaginationEvidence(context);
        foreach (var loop in PaginationLoops.Of(context.Package))
        {
            switch (loop.End)
            {
                case LoopEnd.Constant:
                    evidence.Give(loop, loop.Bound!.Limit.Location, loop.Bound.Limit.Note);
                    break;
                case LoopEnd.Vendor when context.Options.AcceptApiSignal:
                    evidence.Give(loop, LoopLocations.Of(loop, loop.Signal!), loop.File.Text.ToString(LoopLocations.Of(loop, loop.Signal!).Span));
                    break;
                case LoopEnd.Vendor:
                    Report(context, loop, "default", LoopLocations.Of(loop, loop.Signal!));
                    break;
                case LoopEnd.Variable:
                    Report(context, loop, "variableBound", loop.Bound!.Limit.Text);
                    break;
                case LoopEnd.Items:
                    Report(context, loop, "itemBound", loop.Bound!.Limit.Text);
                    break;
            }
        }
    }

    private static void Report(PackageAnalysisContext context, PaginationLoop loop, string message, MessageArgument argument)
        => context.Report(new Finding(Rule, LoopLocations.OfKeyword(loop))
        {
            MessageId = message,
            Arguments = [argument],
            Related = [LoopLocations.FetchOf(loop)],
        });
}
