using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Input;

/// <summary>A valid suppression that suppresses nothing, and would hide the next thing that comes there.</summary>
public sealed class P0003SuppressionUnused : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0003SuppressionUnused;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSuppressionAction(Analyze);

    private static void Analyze(SuppressionAnalysisContext context)
    {
        foreach (var suppression in context.Unused) context.Report(Rule, suppression.File, suppression.Span, suppression.RuleIds);
    }
}
