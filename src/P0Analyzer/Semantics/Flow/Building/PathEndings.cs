using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Tells which flow nodes control does not come out of. One serves all nodes of a function, and so makes no lists for each.</summary>
internal sealed class PathEndings(Predicate<CallExpr> neverReturns)
{
    private readonly List<Expr> operands = [];
    private readonly List<SyntaxNode> pending = [];

    /// <summary>Whether a flow node certainly makes a call that never returns.</summary>
    public bool EndsPath(SyntaxNode flowNode)
    {
        operands.Clear();
        Evaluation.AddOperands(flowNode, operands);
        foreach (var operand in operands)
        {
            if (Ends(operand)) return true;
        }

        return false;
    }

    private bool Ends(Expr operand)
    {
        pending.Clear();
        pending.Add(operand);
        while (pending.Count > 0)
        {
            var node = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            if (node is CallExpr call && neverReturns(call)) return true;
            Evaluation.AddCertainParts(node, pending);
        }

        return false;
    }
}
