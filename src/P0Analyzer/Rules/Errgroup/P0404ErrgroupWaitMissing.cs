using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A group that is started and never waited for.</summary>
public sealed class P0404ErrgroupWaitMissing : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0404ErrgroupWaitMissing;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        if (ErrgroupUsage.Of(context.Package) is not { } usage) return;
        foreach (var start in usage.Starts)
        {
            if (start.Group is not { Kind: VariableKind.Local } group || usage.CreationOf(group) is not { } creation) continue;
            if (GroupUses.IsWaitedForOrHandedOn(context.Package, group)) continue;
            context.Report(new Finding(Rule, creation.Location)
            {
                Arguments = [group.Name, start.Location],
                Related = [new RelatedLocation(start.Location, "started here")],
            });
        }
    }
}
