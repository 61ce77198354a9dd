using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A limit that limits nothing, lets nothing run, or comes too late.</summary>
public sealed class P0402ErrgroupLimitInvalid : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0402ErrgroupLimitInvalid;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        if (ErrgroupUsage.Of(context.Package) is not { } usage) return;
        foreach (var call in usage.Calls)
        {
            if (call.Method == GroupMethod.SetLimit) AnalyzeValue(context, call);
        }

        foreach (var late in usage.Late)
        {
            context.Report(new Finding(Rule, late.SetLimit)
            {
                MessageId = "late",
                Arguments = [late.Creation.Name, late.Go ?? late.Creation.Location],
                Related = late.Go is { } go ? [new RelatedLocation(go, "already started here")] : [],
            });
        }
    }

    private static void AnalyzeValue(PackageAnalysisContext context, GroupCall call)
    {
        if (call.Call.Args is not [var limit] || context.Package.ConstantOf(limit)?.AsInt64 is not { } value || value > 0) return;
        context.Report(value == 0
            ? new Finding(Rule, call.Location) { MessageId = "zero", Arguments = [call.Group?.Name ?? "errgroup.Group"] }
            : new Finding(Rule, call.Location) { Arguments = [value.ToString(System.Globalization.CultureInfo.InvariantCulture)] });
    }
}
