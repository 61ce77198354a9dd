using System.Runtime.CompilerServices;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

// If statements, and conditions taken apart so that each edge says what held.
internal sealed partial class ControlFlowGraphBuilder
{
    private void VisitIf(IfStmt statement)
    {
        var done = NewBlock();
        // A chain of else-ifs nests in the tree, but not here: generated code has thousands in one chain.
        for (var link = statement; link is not null; link = link.Else as IfStmt)
        {
            Mark(link);
            if (link.Init is not null) Visit(link.Init);
            var then = NewBlock();
            var otherwise = link.Else is null ? done : NewBlock();
            VisitCondition(link.Cond, then, otherwise);
            current = then;
            Visit(link.Body);
            current.Add(done);
            current = otherwise;
            if (link.Else is null or IfStmt) continue;
            Visit(link.Else);
            GoOnIn(done);
        }
    }

    /// <summary>Leads from the current block to one of two, by what the condition's atoms say, in the order in which Go evaluates them.</summary>
    private void VisitCondition(Expr condition, BlockDraft whenTrue, BlockDraft whenFalse)
    {
        Mark(condition);
        while (Inner(condition) is var (inner, isNegated))
        {
            if (isNegated) (whenTrue, whenFalse) = (whenFalse, whenTrue);
            condition = inner;
        }

        if (condition is not BinaryExpr { Op: Token.LAnd or Token.LOr } operation)
        {
            VisitAtom(condition, whenTrue, whenFalse);
        }
        else if (depth == MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            isIncomplete = true;
            VisitAtom(condition, whenTrue, whenFalse);
        }
        else
        {
            depth++;
            VisitOperands(operation, whenTrue, whenFalse);
            depth--;
        }
    }

    /// <summary>What a condition says of another: in parentheses, negated, or compared with a word; null when it is none of these.</summary>
    private static (Expr Inner, bool IsNegated)? Inner(Expr condition) => condition switch
    {
        ParenExpr paren => (paren.X, false),
        UnaryExpr { Op: Token.Not } negation => (negation.X, true),
        BinaryExpr { Op: Token.Eql or Token.Neq, Y: Ident { Name: "true" or "false" } word } test when test.X.Unparen() is BinaryExpr or UnaryExpr
            => (test.X, (test.Op == Token.Eql) != (word.Name == "true")),
        _ => null,
    };

    private void VisitOperands(BinaryExpr operation, BlockDraft whenTrue, BlockDraft whenFalse)
    {
        Mark(operation);
        var operands = new Stack<Expr>();
        Expr left = operation;
        for (; left is BinaryExpr binary && binary.Op == operation.Op; left = binary.X) operands.Push(binary.Y);

        operands.Push(left);
        while (operands.TryPop(out var operand))
        {
            if (operands.Count == 0)
            {
                VisitCondition(operand, whenTrue, whenFalse);
                return;
            }

            var next = NewBlock();
            if (operation.Op == Token.LAnd) VisitCondition(operand, next, whenFalse);
            else VisitCondition(operand, whenTrue, next);
            current = next;
        }
    }

    private void VisitAtom(Expr condition, BlockDraft whenTrue, BlockDraft whenFalse)
    {
        Add(condition);
        // Only the words themselves: a named constant may differ from build to build.
        if (condition is not Ident { Name: "false" }) current.Add(whenTrue, FlowEdgeKind.True, condition);
        if (condition is not Ident { Name: "true" }) current.Add(whenFalse, FlowEdgeKind.False, condition);
    }
}
