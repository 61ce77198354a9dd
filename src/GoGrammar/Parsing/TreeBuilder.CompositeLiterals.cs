using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Composite literals".</summary>
internal sealed partial class TreeBuilder
{
    /// <summary>Refuses a literal's type in parentheses, and what cannot be a type at all.</summary>
    private Expr CompositeLitType(Expr x)
    {
        var type = x.Unparen();
        if (!TypeElements.CanBeLiteralType(type))
            reporter.ReportExpected("';'", tok);
        else if (type != x)
            diagnostics.Add(type.Span.Start, type.Span.End, "cannot parenthesize type in composite literal");
        return x;
    }

    private CompositeLit LiteralValue(Expr? type)
    {
        var outer = Enter();
        Nest();
        var open = SpanOf(tok++).Start;
        var mark = exprs.Mark;
        var entryMissing = true;
        while (Ahead is not (RBRACE or 0))
        {
            if (Ahead == COMMA)
            {
                if (entryMissing) reporter.ReportExpected("operand", tok);
                entryMissing = true;
                tok++;
                continue;
            }

            exprs.Add(KeyedElement());
            entryMissing = false;
        }

        var braces = new TextSpan(open, EndOf(RBRACE));
        nesting--;
        Leave(outer);
        return new CompositeLit(new TextSpan(type?.Span.Start ?? open, braces.End), type, braces, exprs.Take(mark));
    }

    private Expr KeyedElement()
    {
        var outer = Enter();
        var x = Element();
        if (Skip(COLON))
        {
            var value = Element();
            x = new KeyValueExpr(new TextSpan(x.Span.Start, value.Span.End), x, value);
        }

        Leave(outer);
        return x;
    }

    private Expr Element() => RuleAhead == RULE_literalValue ? LiteralValue(null) : Expression();
}
