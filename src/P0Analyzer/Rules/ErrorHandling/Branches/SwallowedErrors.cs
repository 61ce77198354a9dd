using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>How an error is lost.</summary>
internal enum Loss
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Its branch does nothing about it.</summary>
    InBranch,

    /// <summary>Its branch goes on with the next turn of a loop.</summary>
    ByNextTurn,

    /// <summary>Only success has a branch.</summary>
    OnlySuccess,
}

/// <summary>Decides whether the code that runs because an error is set loses it.</summary>
internal static class SwallowedErrors
{
    /// <summary>How the error of a branch in a function is lost.</summary>
    public static Loss LossOf(GoFunction function, ErrorBranch branch)
    {
        var loss = LossIfUnused(function, branch);
        if (loss == Loss.None) return Loss.None;
        var effects = new BranchEffects(function, branch.Check.Error);
        if (effects.IsExamined(branch.Check, branch.Condition) || effects.Answer(branch.Region) || IsUsedLater(function, branch, effects)) return Loss.None;
        return RecordedBefore.Holds(function, branch) || IsGovernedElsewhere(function, branch.Check) ? Loss.None : loss;
    }

    /// <summary>What it means for the function that nothing is done. Without an error result it may fall back on a value, or return early.</summary>
    private static Loss LossIfUnused(GoFunction function, ErrorBranch branch)
    {
        var hasErrorResult = HasErrorResult(function);
        return branch.Form switch
        {
            BranchForm.OnlySuccess => hasErrorResult || function.Results.IsEmpty ? Loss.OnlySuccess : Loss.None,
            BranchForm.Rest => hasErrorResult ? Loss.OnlySuccess : Loss.None,
            _ when Leaving.ByContinue(function, branch.Region) => Loss.ByNextTurn,
            _ => hasErrorResult ? Loss.InBranch : Loss.None,
        };
    }

    private static bool HasErrorResult(GoFunction function)
    {
        foreach (var result in function.Results)
        {
            if (ErrorTypes.IsError(result.Type)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether what the error is when it is set may be read on some way from the check, or all that follows fails anyway. Where the condition says more than that it is set,
    /// its other outcome counts too: <c>if err != nil &amp;&amp; attempt &lt; 3 { continue }</c> leaves the last error to what follows.
    /// </summary>
    private static bool IsUsedLater(GoFunction function, ErrorBranch branch, BranchEffects effects)
    {
        var graph = function.Package.FlowOf(function);
        if (graph.IsIncomplete || graph.PointOf(branch.Check.Atom) is not { } check) return true;
        foreach (var edge in check.Block.Successors)
        {
            var isFailing = ConditionFacts.Of(edge) is not ConditionFact.NilTest { IsNil: true };
            var next = new FlowPoint(edge.To, 0);
            if ((isFailing || branch.Check.HasOthers) && effects.IsReadAfter(next)) return true;
            if (isFailing && effects.AlwaysFailsAfter(next)) return true;
        }

        return false;
    }

    private static bool IsGovernedElsewhere(GoFunction function, NilCheck check)
    {
        if (function.Package.FlowOf(function).PointOf(check.Atom) is not { } point) return false;
        foreach (var definition in function.Package.VariablesOf(function).Reaching(AccessPath.Of(check.Error), point))
        {
            if (definition.Value?.Unparen() is CallExpr call && GovernedElsewhere.IsIgnoredValidation(function.Package, call)) return true;
        }

        return false;
    }
}
