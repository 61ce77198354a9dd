using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>What a flow node evaluates, and in which order (Go specification, "Order of evaluation").</summary>
public static class Evaluation
{
    /// <summary>
    /// The calls that a flow node makes, in order: a call comes after the calls in its operands. Conversions look like calls and are among them.
    /// Calls in function literals are not, nor the call of a <c>defer</c> or <c>go</c> statement, whose operands alone are evaluated there.
    /// </summary>
    public static IEnumerable<CallExpr> CallsInOrder(SyntaxNode flowNode) => Calls(flowNode, certainOnly: false);

    /// <summary>The calls of <see cref="CallsInOrder"/> that are made whatever the operands of <c>&amp;&amp;</c> and <c>||</c> say.</summary>
    public static IEnumerable<CallExpr> CertainCalls(SyntaxNode flowNode) => Calls(flowNode, certainOnly: true);

    /// <summary>The expressions that a flow node evaluates, in order, each with all its parts.</summary>
    public static IEnumerable<Expr> Operands(SyntaxNode flowNode)
    {
        var operands = new List<Expr>();
        AddOperands(flowNode, operands);
        return operands;
    }

    /// <summary>The channel expression of a select's receive clause, <c>&lt;-ch</c>, <c>v := &lt;-ch</c> or <c>v, ok = &lt;-ch</c>; null for other statements.</summary>
    public static Expr? ReceivedFrom(Stmt? communication)
    {
        var operand = communication switch
        {
            ExprStmt statement => statement.X,
            AssignStmt { Rhs: [var only] } => only,
            _ => null,
        };
        return operand?.Unparen() is UnaryExpr { Op: Token.Arrow } receive ? receive.X : null;
    }

    internal static void AddOperands(SyntaxNode flowNode, List<Expr> operands)
    {
        switch (flowNode)
        {
            case Expr expression:
                operands.Add(expression);
                break;
            case SendStmt { Parent: CommClause }:
                break; // both sides are flow nodes of their own, before the select
            case Stmt { Parent: CommClause clause } receive when clause.Comm == receive && ReceivedFrom(receive) is not null:
                if (receive is AssignStmt received) operands.AddRange(received.Lhs);
                break;
            case ExprStmt statement:
                operands.Add(statement.X);
                break;
            case AssignStmt assignment:
                operands.AddRange(assignment.Lhs);
                operands.AddRange(assignment.Rhs);
                break;
            case IncDecStmt step:
                operands.Add(step.X);
                break;
            case SendStmt send:
                operands.Add(send.Chan);
                operands.Add(send.Value);
                break;
            case ReturnStmt leave:
                operands.AddRange(leave.Results);
                break;
            case DeferStmt defer:
                AddCallOperands(defer.Call, operands);
                break;
            case GoStmt go:
                AddCallOperands(go.Call, operands);
                break;
            case RangeStmt loop:
                if (loop.Key is not null) operands.Add(loop.Key);
                if (loop.Value is not null) operands.Add(loop.Value);
                break;
            case DeclStmt { Decl: { Tok: Token.Var } declaration }:
                foreach (var spec in declaration.Specs)
                {
                    if (spec is ValueSpec variables) operands.AddRange(variables.Values);
                }

                break;
        }
    }

    /// <summary>Adds the parts of an expression that are evaluated with it, in source order. A literal's body is not, nor is what stands in a type.</summary>
    internal static void AddParts(SyntaxNode expression, List<SyntaxNode> parts)
    {
        if (expression is FuncLit or FuncType or StructType or InterfaceType or Ident or BasicLit) return;
        expression.AddChildrenTo(parts);
    }

    /// <summary>Adds the parts of an expression that are evaluated whatever the others say: of <c>a &amp;&amp; b</c> only the first.</summary>
    internal static void AddCertainParts(SyntaxNode expression, List<SyntaxNode> parts)
    {
        if (expression is BinaryExpr { Op: Token.LAnd or Token.LOr } either) parts.Add(either.X);
        else AddParts(expression, parts);
    }

    private static void AddCallOperands(CallExpr call, List<Expr> operands)
    {
        operands.Add(call.Fun);
        operands.AddRange(call.Args);
    }

    private static IEnumerable<CallExpr> Calls(SyntaxNode flowNode, bool certainOnly)
    {
        var roots = new List<Expr>();
        AddOperands(flowNode, roots);
        roots.RemoveAll(operand => operand is Ident or BasicLit);
        if (roots.Count == 0) yield break;

        // Post-order on a stack of its own: expressions can be deeper than the stack of this thread.
        var children = new List<SyntaxNode>();
        var pending = new Stack<(SyntaxNode Node, bool IsDone)>();
        for (var i = roots.Count - 1; i >= 0; i--) pending.Push((roots[i], false));
        while (pending.TryPop(out var top))
        {
            if (top.IsDone)
            {
                yield return (CallExpr)top.Node;
                continue;
            }

            if (top.Node is CallExpr) pending.Push((top.Node, true));
            children.Clear();
            if (certainOnly) AddCertainParts(top.Node, children);
            else AddParts(top.Node, children);
            for (var i = children.Count - 1; i >= 0; i--) pending.Push((children[i], false));
        }
    }
}
