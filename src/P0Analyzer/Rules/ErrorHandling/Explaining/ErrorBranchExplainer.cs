using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Tells what the branches on an error do with it.</summary>
internal sealed class ErrorBranchExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.P0606ErrorSwallowed];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        foreach (var file in context.Package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf())
            {
                if (node is not (IfStmt or SwitchStmt) || context.Package.FunctionOf(node) is not { } function) continue;
                foreach (var branch in ErrorBranch.In(context.Package, node))
                {
                    yield return new Explanation($"a branch on '{branch.Check.Error.Name}'", new Location(file, branch.Statement.Span))
                    {
                        Steps =
                        [
                            new ExplanationStep(Words(branch.Form), Location.OnFirstLine(file, branch.Condition.Span)),
                            new ExplanationStep(function.ReturnsError ? "the function has an error result" : "the function has no error result, and may fall back on a value"),
                            new ExplanationStep(Words(SwallowedErrors.LossOf(function, branch))),
                        ],
                    };
                }
            }
        }
    }

    private static string Words(BranchForm form) => form switch
    {
        BranchForm.Branch => "this condition decides that the error is set",
        BranchForm.Rest => "success leaves here, and what follows runs because the error is set",
        _ => "only success has a branch here",
    };

    private static string Words(Loss loss) => loss switch
    {
        Loss.None => "the error is used there or later, leaves with an error, or need not: nothing is reported",
        Loss.ByNextTurn => "nothing uses the error, and the loop goes on with its next turn: P0606",
        Loss.OnlySuccess => "nothing ever uses the error when it is set: P0606",
        _ => "the branch neither uses the error nor leaves with one: P0606",
    };
}
