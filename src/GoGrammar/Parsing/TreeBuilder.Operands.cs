using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Expressions": operands and what follows them ("Primary expressions").</summary>
internal sealed partial class TreeBuilder
{
    private Expr PrimaryExpr()
    {
        if (RuleAhead is not (RULE_primaryExpr or RULE_headerPrimaryExpr)) return MissingExpression();
        var outer = Enter();
        var x = PrimarySuffixes(Operand());
        Leave(outer);
        return x;
    }

    private Expr Operand()
    {
        switch (RuleAhead)
        {
            case RULE_functionLit: return FunctionLit();
            case >= 0:
                Nest();
                var type = TypeLit();
                nesting--;
                return type;
        }

        switch (Ahead)
        {
            case IDENTIFIER: return Identifier();
            case LPAREN: return ParenExpr();
            case INT_LIT or FLOAT_LIT or IMAGINARY_LIT or RUNE_LIT or STRING_LIT: return BasicLit();
            default: return MissingExpression();
        }
    }

    private ParenExpr ParenExpr()
    {
        var start = SpanOf(tok++).Start;
        var x = Expression();
        return new ParenExpr(new TextSpan(start, EndOf(RPAREN)), x);
    }

    /// <summary>A literal. A raw string loses its carriage returns, and <c>go/ast</c> counts its end from what is left.</summary>
    private BasicLit BasicLit()
    {
        var type = tokens.Types[tok];
        var span = SpanOf(tok++);
        var bytes = text.Bytes[span.Start..span.End];
        if (type == STRING_LIT && bytes[0] == '`' && bytes.Count((byte)'\r') is var returns and > 0)
        {
            var value = text.ToString(span).Replace("\r", string.Empty, StringComparison.Ordinal);
            return new BasicLit(TextSpan.At(span.Start, span.Length - returns), Token.String, value);
        }

        return new BasicLit(span, TokenMap.Operator(type), names.Get(bytes));
    }

    private Expr FunctionLit()
    {
        var outer = Enter();
        var type = FuncType(SpanOf(tok++).Start, RefuseTypeParameters("function type"));
        Expr x = RuleAhead == RULE_block ? FuncLit(type) : type;
        Leave(outer);
        return x;
    }

    private FuncLit FuncLit(FuncType type)
    {
        var body = Block();
        return new FuncLit(new TextSpan(type.Span.Start, body.Span.End), type, body);
    }

    /// <summary>Reads selectors, indices, calls and composite literals, whose types <paramref name="x"/> may name.</summary>
    private Expr PrimarySuffixes(Expr x)
    {
        var outerNesting = nesting;
        while (true)
        {
            Nest();
            while (RuleAhead is RULE_primarySuffix or RULE_operandSuffix or RULE_headerPrimarySuffix) record++;
            if (RuleAhead == RULE_index) x = Index(x);
            else if (RuleAhead == RULE_arguments) x = Call(x);
            else if (RuleAhead == RULE_literalValue) x = LiteralValue(CompositeLitType(x));
            else if (Ahead == PERIOD) x = SelectorOrTypeAssertion(x);
            else break;
        }

        nesting = outerNesting;
        return x;
    }

    private Expr SelectorOrTypeAssertion(Expr x)
    {
        tok++;
        if (Ahead != LPAREN)
        {
            var sel = Identifier();
            return new SelectorExpr(new TextSpan(x.Span.Start, sel.Span.End), x, sel);
        }

        tok++;
        var type = Skip(TYPE) ? null : Type();
        return new TypeAssertExpr(new TextSpan(x.Span.Start, EndOf(RPAREN)), x, type);
    }

    private CallExpr Call(Expr fun)
    {
        var outer = Enter();
        var open = SpanOf(tok++).Start;
        var mark = exprs.Mark;
        var hasEllipsis = false;
        var entryMissing = true;
        while (Ahead is not (RPAREN or 0))
        {
            if (Ahead == COMMA)
            {
                if (entryMissing) reporter.ReportExpected("operand", tok);
                entryMissing = true;
                tok++;
                continue;
            }

            if (hasEllipsis) reporter.ReportExpected("')'", tok);
            hasEllipsis = Argument();
            entryMissing = false;
        }

        var parens = new TextSpan(open, EndOf(RPAREN));
        Leave(outer);
        return new CallExpr(new TextSpan(fun.Span.Start, parens.End), fun, parens, exprs.Take(mark), hasEllipsis);
    }

    /// <summary>Reads an argument; true when <c>...</c> follows it.</summary>
    private bool Argument()
    {
        var outer = Enter();
        exprs.Add(Expression());
        var hasEllipsis = Skip(ELLIPSIS);
        Leave(outer);
        return hasEllipsis;
    }

    private Expr Index(Expr x)
    {
        var outer = Enter();
        var result = IndexOrSlice(x, tok++);
        Leave(outer);
        return result;
    }

    private Expr IndexOrSlice(Expr x, int open)
    {
        if (Ahead == RBRACK)
        {
            reporter.ReportExpected("operand", tok);
            return new IndexExpr(new TextSpan(x.Span.Start, SpanOf(tok).End), x, new BadExpr(TextSpan.At(SpanOf(tok++).Start, 0)));
        }

        var first = Ahead == COLON ? null : Expression();
        if (Ahead == COLON) return Slice(x, first);
        var mark = exprs.Mark;
        exprs.Add(first!);
        while (Skip(COMMA))
        {
            if (RuleAhead == RULE_type) exprs.Add(Type());
            else if (Ahead == COMMA) reporter.ReportExpected("type", tok);
        }

        return Instance(x, mark, EndOf(RBRACK));
    }

    /// <summary>An index or an instantiation: one index makes an <see cref="IndexExpr"/>, several an <see cref="IndexListExpr"/>.</summary>
    private Expr Instance(Expr x, int mark, int end)
    {
        var span = new TextSpan(x.Span.Start, end);
        if (exprs.Mark - mark > 1) return new IndexListExpr(span, x, exprs.Take(mark));
        var index = exprs.Since(mark)[0];
        exprs.Drop(mark);
        return new IndexExpr(span, x, index);
    }

    private SliceExpr Slice(Expr x, Expr? low)
    {
        var firstColon = tok++;
        var high = RuleAhead == RULE_expression ? Expression() : null;
        var secondColon = tok;
        if (!Skip(COLON)) return new SliceExpr(new TextSpan(x.Span.Start, EndOf(RBRACK)), x, low, high, null, slice3: false);
        var max = RuleAhead == RULE_expression ? Expression() : null;
        if (!AtCut)
        {
            if (high is null) high = MissingIndex(firstColon, "middle index required in 3-index slice");
            if (max is null) max = MissingIndex(secondColon, "final index required in 3-index slice");
        }

        return new SliceExpr(new TextSpan(x.Span.Start, EndOf(RBRACK)), x, low, high, max, slice3: true);
    }

    private BadExpr MissingIndex(int colon, string message)
    {
        var span = SpanOf(colon);
        diagnostics.Add(span.Start, span.End, message);
        return new BadExpr(TextSpan.At(span.End, 0));
    }
}
