using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Tells whether a call's results hold an error, and how that is known.</summary>
internal sealed class DroppedErrorExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.P0602ErrorDiscarded, Descriptors.P0603ErrorUnchecked];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        foreach (var file in context.Package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf())
            {
                if (rule == Descriptors.P0603ErrorUnchecked)
                {
                    if (node is ExprStmt { X: var value } statement && value.Unparen() is CallExpr call) yield return OfStatement(context.Package, file, statement, call);
                    continue;
                }

                foreach (var assigned in AssignedCall.In(node)) yield return OfAssignment(context.Package, file, node, assigned);
            }
        }
    }

    private static Explanation OfAssignment(GoPackage package, GoFile file, SyntaxNode node, AssignedCall assigned)
    {
        var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
        for (var i = 0; i < assigned.Targets.Length; i++)
        {
            if (!assigned.Drops(i)) continue;
            steps.Add(new ExplanationStep($"result {i + 1} of {assigned.Targets.Length} is dropped: {Words(ErrorResults.Of(package, assigned.Call, i, assigned.Targets.Length), package.CalleeOf(assigned.Call))}"));
        }

        if (assigned.IsDroppedWhole) steps.Add(new ExplanationStep("every result is dropped, which P0601 alone reports"));
        AddExemptions(steps, package, assigned.Call);
        steps.Add(new ExplanationStep(P0602ErrorDiscarded.IsReported(package, assigned) ? "so the error is discarded: P0602" : "so nothing is reported"));
        return new Explanation($"the results of '{CallNames.Of(assigned.Call)}'", new Location(file, node.Span)) { Steps = steps.ToImmutable() };
    }

    private static Explanation OfStatement(GoPackage package, GoFile file, ExprStmt node, CallExpr call)
    {
        var callee = package.CalleeOf(call);
        var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
        steps.Add(new ExplanationStep(callee.Results is null ? "its results are not known, and only a known error counts here"
            : ErrorResults.IsKnownToFail(package, callee) ? "it is known to return an error" : "it is known to return no error"));
        AddExemptions(steps, package, call);
        steps.Add(new ExplanationStep(P0603ErrorUnchecked.IsReported(package, node, call) ? "so the error is unchecked: P0603" : "so nothing is reported"));
        return new Explanation($"the call of '{CallNames.Of(call)}'", new Location(file, node.Span)) { Steps = steps.ToImmutable() };
    }

    private static void AddExemptions(ImmutableArray<ExplanationStep>.Builder steps, GoPackage package, CallExpr call)
    {
        if (UncheckedCalls.Contains(package, call)) steps.Add(new ExplanationStep("it never fails, or nobody checks it"));
        if (GovernedElsewhere.Contains(package, call)) steps.Add(new ExplanationStep("another requirement's rule speaks of this call"));
        if (DeferredCode.Contains(package, call)) steps.Add(new ExplanationStep("it is deferred code"));
    }

    private static string Words(ErrorCertainty certainty, Callee callee) => certainty switch
    {
        ErrorCertainty.Known => "its type is known to be an error",
        ErrorCertainty.Presumed => "the callee is not known, and its last result is presumed to be an error",
        _ => callee.Results is null ? "the callee is not known, and nothing speaks for an error" : "its type is known to be none",
    };
}
