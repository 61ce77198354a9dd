using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Reads conditions.</summary>
public static class ConditionFacts
{
    /// <summary>What is known once control has taken the edge; null when the edge says nothing.</summary>
    public static ConditionFact? Of(FlowEdge edge) => (edge.Kind, edge.Condition, edge.Tag) switch
    {
        (FlowEdgeKind.True, { } condition, _) => Of(condition, holds: true),
        (FlowEdgeKind.False, { } condition, _) => Of(condition, holds: false),
        (FlowEdgeKind.Case, { } value, { } tag) => OfCase(tag, value, matches: true),
        (FlowEdgeKind.NoCase, { } value, { } tag) => OfCase(tag, value, matches: false),
        _ => null,
    };

    /// <summary>
    /// What is known when an atomic condition (negations and parentheses are taken off; <c>&amp;&amp;</c> and <c>||</c> are not taken apart) holds or does not.
    /// </summary>
    public static ConditionFact Of(Expr condition, bool holds)
    {
        condition = StripNegations(condition, ref holds);
        return condition is BinaryExpr comparison && Inverse(comparison.Op) is { } inverse
            ? OfComparison(comparison.X.Unparen(), holds ? comparison.Op : inverse, comparison.Y.Unparen())
            : new ConditionFact.BoolTest(condition, holds);
    }

    /// <summary>Whether an expression is the word <c>nil</c>.</summary>
    public static bool IsNil(Expr expression) => expression.Unparen() is Ident { Name: "nil" };

    /// <summary>The operator that holds when <paramref name="comparison"/> does not; null for what is no comparison.</summary>
    public static Token? Inverse(Token comparison) => comparison switch
    {
        Token.Eql => Token.Neq,
        Token.Neq => Token.Eql,
        Token.Lss => Token.Geq,
        Token.Geq => Token.Lss,
        Token.Gtr => Token.Leq,
        Token.Leq => Token.Gtr,
        _ => null,
    };

    /// <summary>The operator that says the same with the operands exchanged.</summary>
    public static Token Mirrored(Token comparison) => comparison switch
    {
        Token.Lss => Token.Gtr,
        Token.Gtr => Token.Lss,
        Token.Leq => Token.Geq,
        Token.Geq => Token.Leq,
        _ => comparison,
    };

    private static ConditionFact OfCase(Expr tag, Expr value, bool matches)
    {
        if (IsNil(value)) return new ConditionFact.NilTest(tag.Unparen(), matches);
        return IsTypeSwitch(value)
            ? new ConditionFact.TypeTest(tag.Unparen(), value, matches)
            : OfComparison(tag.Unparen(), matches ? Token.Eql : Token.Neq, value.Unparen());
    }

    /// <summary>Whether a case's expression stands in a type switch: case clause, block, switch.</summary>
    private static bool IsTypeSwitch(Expr value) => value.Parent?.Parent?.Parent is TypeSwitchStmt;

    private static ConditionFact OfComparison(Expr left, Token op, Expr right)
    {
        if (IsConstantWord(left) && !IsConstantWord(right)) (left, op, right) = (right, Mirrored(op), left);
        if (op is Token.Eql or Token.Neq)
        {
            var isEqual = op == Token.Eql;
            if (IsNil(right)) return new ConditionFact.NilTest(left, isEqual);
            if (right is Ident { Name: "true" or "false" } word)
            {
                var value = isEqual == (word.Name == "true");
                return OfBoolean(left, value);
            }
        }

        return new ConditionFact.Comparison(left, op, right);
    }

    /// <summary><c>(a == b) == false</c> is rare, but says something about <c>a</c>; two operators deep is enough.</summary>
    private static ConditionFact OfBoolean(Expr expression, bool value)
    {
        expression = StripNegations(expression, ref value);
        return expression is BinaryExpr comparison && Inverse(comparison.Op) is { } inverse
            ? new ConditionFact.Comparison(comparison.X.Unparen(), value ? comparison.Op : inverse, comparison.Y.Unparen())
            : new ConditionFact.BoolTest(expression, value);
    }

    private static Expr StripNegations(Expr expression, ref bool holds)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenExpr paren:
                    expression = paren.X;
                    break;
                case UnaryExpr { Op: Token.Not } negation:
                    expression = negation.X;
                    holds = !holds;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool IsConstantWord(Expr expression) => expression is BasicLit or Ident { Name: "nil" or "true" or "false" };
}
