using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A group that starts work without a limit on how much of it.</summary>
public sealed class P0401ErrgroupWithoutLimit : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0401ErrgroupWithoutLimit;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        if (ErrgroupUsage.Of(context.Package) is not { } usage) return;
        foreach (var evidence in GroupEvidence.In(context.Package, usage)) context.ReportEvidence(evidence);
        foreach (var (creation, go) in usage.Unlimited)
        {
            var path = UnlimitedPath.Find(context.Package, usage, creation, go);
            context.Report(new Finding(Rule, creation.Location)
            {
                MessageId = path.IsEmpty ? DiagnosticDescriptor.DefaultMessage : "onPath",
                Arguments = path.IsEmpty ? [creation.Name, go] : [creation.Name, path],
                Related = [new RelatedLocation(go, "started here without a limit")],
                Path = [.. path.Select(step => new FlowStep(step, "no limit so far"))],
            });
        }
    }
}
