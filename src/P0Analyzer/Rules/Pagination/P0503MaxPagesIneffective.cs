using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A bound that cannot stop its pagination loop, and a constant for pages that a loop without one does not use.</summary>
public sealed class P0503MaxPagesIneffective : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0503MaxPagesIneffective;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        foreach (var loop in PaginationLoops.Of(context.Package))
        {
            if (loop is { End: LoopEnd.FaultyBound, Bound: { } bound }) context.Report(Ineffective(loop, bound));
            else if (loop is { End: LoopEnd.ForgottenConstant, Forgotten: { File: { } file, Declaration: { } declaration } constant })
                context.Report(Unused(loop, constant.Name, new Location(file, declaration.Span)));
        }
    }

    private static Finding Ineffective(PaginationLoop loop, JudgedBound bound)
    {
        var counter = bound.Counter!.Place.ToString();
        var culprit = bound.Culprit is { } node ? LoopLocations.Of(loop, node) : LoopLocations.OfKeyword(loop);
        (string Message, ImmutableArray<MessageArgument> Arguments) said = bound.Fault switch
        {
            BoundFault.SetBack => ("reset", [bound.Limit.Text, counter, culprit]),
            BoundFault.SetByVendor => ("vendorsCounter", [bound.Limit.Text, counter, culprit]),
            BoundFault.StaysInside => ("staysInside", [bound.Limit.Text, culprit]),
            BoundFault.PassedBy => ("passedBy", [bound.Limit.Text, culprit]),
            BoundFault.WrongWay => ("wrongWay", [bound.Limit.Text, counter]),
            _ => ("default", [bound.Limit.Text, counter]),
        };
        return new Finding(Rule, LoopLocations.OfKeyword(loop))
        {
            MessageId = said.Message,
            Arguments = said.Arguments,
            Related = [new RelatedLocation(bound.Limit.Location, "the bound"), LoopLocations.FetchOf(loop)],
            Path = LoopLocations.Steps(loop, bound.Turn),
        };
    }

    private static Finding Unused(PaginationLoop loop, string name, Location declaration)
        => new(Rule, LoopLocations.OfKeyword(loop))
        {
            MessageId = "unused",
            Arguments = [name, declaration],
            Related = [new RelatedLocation(declaration, "the bound that the loop does not use"), LoopLocations.FetchOf(loop)],
        };
}
