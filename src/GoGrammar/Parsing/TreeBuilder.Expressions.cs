using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Expressions": operators and their precedence.</summary>
internal sealed partial class TreeBuilder
{
    private const int LowestPrecedence = 1;

    /// <summary>An expression, with composite literals or, in a header, without.</summary>
    private Expr Expression()
    {
        if (RuleAhead is not (RULE_expression or RULE_headerExpression)) return MissingExpression();
        var outer = Enter();
        var x = BinaryExpr(UnaryExpr(), LowestPrecedence);
        Leave(outer);
        return x;
    }

    private void ExpressionList()
    {
        if (RuleAhead is not (RULE_expressionList or RULE_headerExpressionList))
        {
            exprs.Add(MissingExpression());
            return;
        }

        var outer = Enter();
        do exprs.Add(Expression());
        while (Skip(COMMA));
        Leave(outer);
    }

    /// <summary>Reads operators that bind at least as strongly as <paramref name="lowest"/>, and their right operands.</summary>
    private Expr BinaryExpr(Expr x, int lowest)
    {
        var outerNesting = nesting;
        while (true)
        {
            Nest();
            var precedence = RuleAhead == RULE_binaryOp ? TokenMap.Precedence(tokens.Types[tok]) : 0;
            if (precedence < lowest) break;
            var op = tok;
            tok++;
            record++;
            var y = BinaryExpr(UnaryExpr(), precedence + 1);
            x = new BinaryExpr(new TextSpan(x.Span.Start, y.Span.End), x, TokenMap.Operator(tokens.Types[op]), SpanOf(op), y);
        }

        nesting = outerNesting;
        return x;
    }

    private Expr UnaryExpr()
    {
        if (RuleAhead is not (RULE_unaryExpr or RULE_headerUnaryExpr)) return MissingExpression();
        var outerNesting = nesting;
        var outer = Enter();
        var first = tok;
        Nest();
        for (; TokenMap.IsUnaryOperator(Ahead); tok++) Nest();
        var afterOperators = tok;
        var x = PrimaryExpr();
        for (var op = afterOperators - 1; op >= first; op--) x = UnaryOperation(op, x);
        Leave(outer);
        nesting = outerNesting;
        return x;
    }

    private Expr UnaryOperation(int op, Expr x)
    {
        var type = tokens.Types[op];
        if (type == ARROW && x is ChanType channel) return ReceiveChannel(tokens.Starts[op], channel);
        var span = new TextSpan(tokens.Starts[op], x.Span.End);
        return type == MUL ? new StarExpr(span, x) : new UnaryExpr(span, TokenMap.Operator(type), x);
    }

    /// <summary>
    /// Gives the arrow that was read as a receive operator to the channel type after it: <c>&lt;-(chan T)</c> means <c>(&lt;-chan) T</c>, and
    /// <c>&lt;-(chan&lt;- chan T)</c> means <c>&lt;-chan (&lt;-chan T)</c>.
    /// </summary>
    private ChanType ReceiveChannel(int arrow, ChanType channel)
    {
        var starts = new List<int>();
        var end = channel.Span.End;
        Expr value = channel;
        var direction = ChanDirection.Send;
        while (direction == ChanDirection.Send && value is ChanType inner)
        {
            if (inner.Dir == ChanDirection.Recv && !AtCut) diagnostics.Add(inner.Arrow.Start, "expected 'chan'");
            starts.Add(arrow);
            arrow = inner.Arrow.Start;
            direction = inner.Dir;
            value = inner.Value;
        }

        if (direction == ChanDirection.Send && !AtCut) diagnostics.Add(arrow, "expected channel type");
        for (var i = starts.Count - 1; i >= 0; i--)
            value = new ChanType(new TextSpan(starts[i], end), ChanDirection.Recv, TextSpan.At(starts[i], ArrowLength), value);
        return (ChanType)value;
    }
}
