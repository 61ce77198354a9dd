using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>An error result, known or presumed, goes into <c>_</c>.</summary>
public sealed class P0602ErrorDiscarded : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0602ErrorDiscarded;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
        => context.RegisterSyntaxNodeAction(AnalyzeAssignment, SyntaxKind.AssignStmt, SyntaxKind.ValueSpec);

    private static void AnalyzeAssignment(SyntaxNodeAnalysisContext context)
    {
        foreach (var assigned in AssignedCall.In(context.Node))
        {
            if (!IsReported(context.Package, assigned)) continue;
            var certainty = CertaintyOf(context.Package, assigned);
            context.Report(new Finding(Rule, Lines.FirstOf(context.File, context.Node))
            {
                MessageId = MessageOf(context.Package, assigned.Call, certainty),
                Arguments = [CallNames.Of(assigned.Call)],
            });
        }
    }

    /// <summary>Whether an error among a call's results is discarded.</summary>
    internal static bool IsReported(GoPackage package, AssignedCall assigned)
        => CertaintyOf(package, assigned) != ErrorCertainty.None && !IsAllowed(package, assigned.Call);

    private static string MessageOf(GoPackage package, CallExpr call, ErrorCertainty certainty)
        => certainty == ErrorCertainty.Presumed ? "presumed"
            : UncheckedCalls.Contains(package, call) ? "plainCall"
            : DiagnosticDescriptor.DefaultMessage;

    /// <summary>How sure it is that a dropped result is an error; P0601 speaks of calls of which everything is dropped.</summary>
    private static ErrorCertainty CertaintyOf(GoPackage package, AssignedCall assigned)
    {
        if (assigned.IsDroppedWhole) return ErrorCertainty.None;
        for (var i = 0; i < assigned.Targets.Length; i++)
        {
            if (!assigned.Drops(i)) continue;
            var certainty = ErrorResults.Of(package, assigned.Call, i, assigned.Targets.Length);
            if (certainty == ErrorCertainty.Known || (certainty == ErrorCertainty.Presumed && !KeepsError(assigned))) return certainty;
        }

        return ErrorCertainty.None;
    }

    /// <summary>Whether another result goes into a name that says it is the error: <c>value, err, _ := group.Do(…)</c>.</summary>
    private static bool KeepsError(AssignedCall assigned)
    {
        foreach (var target in assigned.Targets)
        {
            if (SyntaxNames.LastName(target) is { } name && ErrorValues.IsErrorName(name)) return true;
        }

        return false;
    }

    private static bool IsAllowed(GoPackage package, CallExpr call)
        => GovernedElsewhere.Contains(package, call) || (SyntaxNames.LastName(call.Fun) == "Close" && DeferredCode.Contains(package, call));
}
