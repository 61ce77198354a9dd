using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Reads type switches.</summary>
internal static class TypeSwitches
{
    /// <summary><c>x</c> of a guard <c>x.(type)</c> or <c>v := x.(type)</c>.</summary>
    public static Expr? SubjectOf(Stmt guard)
    {
        var operand = guard switch
        {
            ExprStmt statement => statement.X,
            AssignStmt { Rhs: [var only] } => only,
            _ => null,
        };
        return operand?.Unparen() is TypeAssertExpr assertion ? assertion.X : operand;
    }

    /// <summary>What is tested in the switch that a clause belongs to; null in another switch.</summary>
    public static Expr? SubjectOf(CaseClause clause)
        => clause.Parent?.Parent is TypeSwitchStmt choice ? SubjectOf(choice.Assign) : null;
}
