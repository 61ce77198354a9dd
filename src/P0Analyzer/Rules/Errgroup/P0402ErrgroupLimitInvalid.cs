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
        if (call.Call.Args is not [var limit] || context.Package.ConstantOf(limit)?.AsInt64 is not { } value) return;
        if (value == 0) Report("zero", call.Group?.Name ?? "errgroup.Group");
        else if (value < 0) Report(DiagnosticDescriptor.DefaultMessage, Digits(value));
        else if (context.Options.LimitRange is { } range && !range.Contains(value)) Report("range", Digits(value), Digits(range.Least), Digits(range.Most));

        void Report(string message, params MessageArgument[] arguments)
            => context.Report(new Finding(Rule, call.Location) { MessageId = message, Arguments = [.. arguments] });
    }

    private static string Digits(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
