using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>Follows the ways to each return of a function that answers about affiliation.</summary>
internal sealed class AffiliationPaths(GoFunction function, Func<SyntaxNode, bool> isSource) : PathAnalysis<AffiliationPath>
{
    private readonly AnswerTaint taint = new(function, isSource);

    /// <inheritdoc/>
    protected override AffiliationPath Initial
        => new(KnownValues.AtStartOf(function.Package.VariablesOf(function)), Asked: false, Decided: false, Failed: false);

    /// <summary>What is known at the start.</summary>
    public AffiliationPath Start => Initial;

    /// <summary>What is known after a flow node.</summary>
    public AffiliationPath After(SyntaxNode node, AffiliationPath path) => Transfer(node, path);

    /// <summary>What is known after an edge; null when it cannot be taken.</summary>
    public AffiliationPath? Along(FlowEdge edge, AffiliationPath path) => TransferEdge(edge, path);

    /// <summary>Whether an expression is computed from what was answered.</summary>
    public bool RestsOnAnswer(Expr expression) => taint.Mentions(expression);

    /// <inheritdoc/>
    protected override AffiliationPath Transfer(SyntaxNode node, AffiliationPath path)
    {
        var asked = path.Asked || Asks(node);
        return path with { Known = path.Known.After(node), Asked = asked };
    }

    /// <inheritdoc/>
    protected override AffiliationPath? TransferEdge(FlowEdge edge, AffiliationPath path)
    {
        if (path.Known.After(edge) is not { } known) return null;
        var next = path with { Known = known };
        if (edge.Kind == FlowEdgeKind.RangeDone || !IsOnAnswer(edge, path.Known)) return next;
        return ConditionFacts.Of(edge) switch
        {
            ConditionFact.NilTest test when IsError(test.Value) => next with { Decided = true, Failed = !test.IsNil },
            ConditionFact.BoolTest { IsTrue: true } => next with { Decided = true, Failed = false },
            _ => next with { Decided = true },
        };
    }

    /// <inheritdoc/>
    protected override AffiliationPath Merge(AffiliationPath one, AffiliationPath other) => one.Merge(other);

    private bool Asks(SyntaxNode node)
    {
        foreach (var operand in Evaluation.Operands(node))
        {
            foreach (var part in operand.DescendantsAndSelf(static node => node is not FuncLit))
            {
                if (isSource(part)) return true;
            }
        }

        return false;
    }

    private bool IsOnAnswer(FlowEdge edge, KnownValues known)
    {
        if ((edge.Condition is { } condition && taint.Mentions(condition)) || (edge.Tag is { } tag && taint.Mentions(tag))) return true;
        return ConditionFacts.Of(edge) is { } fact && known.Implied(fact).Any(IsOnAnswer);
    }

    private bool IsOnAnswer(ConditionFact fact) => fact switch
    {
        ConditionFact.NilTest test => taint.Mentions(test.Value),
        ConditionFact.BoolTest test => taint.Mentions(test.Value),
        ConditionFact.Comparison comparison => taint.Mentions(comparison.Left) || taint.Mentions(comparison.Right),
        _ => false,
    };

    private bool IsError(Expr value)
        => function.Package.TypeOf(value).IsError || (SyntaxNames.LastName(value) is { } name && name.StartsWith("err", StringComparison.OrdinalIgnoreCase));
}
