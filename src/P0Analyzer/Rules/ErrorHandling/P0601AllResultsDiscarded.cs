using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Every result of a call of two or more goes into <c>_</c>, whatever the results are.</summary>
public sealed class P0601AllResultsDiscarded : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0601AllResultsDiscarded;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
        => context.RegisterSyntaxNodeAction(AnalyzeAssignment, SyntaxKind.AssignStmt, SyntaxKind.ValueSpec);

    private static void AnalyzeAssignment(SyntaxNodeAnalysisContext context)
    {
        foreach (var assigned in AssignedCall.In(context.Node))
        {
            if (!assigned.IsDroppedWhole) continue;
            context.Report(new Finding(Rule, Lines.FirstOf(context.File, context.Node))
            {
                MessageId = UncheckedCalls.Contains(context.Package, assigned.Call) ? "plainCall" : DiagnosticDescriptor.DefaultMessage,
                Arguments = [assigned.Targets.Length, CallNames.Of(assigned.Call)],
            });
        }
    }
}
