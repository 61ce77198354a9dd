using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Statements" with a header: <c>if</c> and <c>for</c>.</summary>
internal sealed partial class TreeBuilder
{
    /// <summary>A statement of a header; of a range clause its parts, and a statement where it is not allowed.</summary>
    private readonly record struct Header(Stmt? Statement, ImmutableArray<Expr> Left, Token Op, Expr? RangeOver)
    {
        public bool IsRange => RangeOver is not null;
    }

    /// <summary>The statement that begins here, if one does.</summary>
    private Header HeaderStmt(bool rangeAllowed)
    {
        if (RuleAhead != RULE_headerSimpleStmt) return default;
        var outer = Enter();
        var header = RuleAhead == RULE_rangeClause ? Range([], Token.Illegal, rangeAllowed) : HeaderSimpleStmt(rangeAllowed);
        Leave(outer);
        return header;
    }

    private Header HeaderSimpleStmt(bool rangeAllowed)
    {
        var mark = exprs.Mark;
        ExpressionList();
        if (RuleAhead != RULE_assignOp) return new Header(SimpleStmtRest(mark), [], default, null);
        var left = exprs.Take(mark);
        var op = AssignOp();
        if (RuleAhead == RULE_rangeClause)
        {
            var token = TokenMap.Operator(tokens.Types[op]);
            return Range(left, token, rangeAllowed && token is Token.Assign or Token.Define);
        }

        ExpressionList();
        return new Header(AssignStmt(left, op, exprs.Take(mark)), [], default, null);
    }

    private Header Range(ImmutableArray<Expr> left, Token op, bool allowed)
    {
        if (!allowed) reporter.ReportExpected("operand", tok);
        var start = left.IsEmpty ? Here : left[0].Span.Start;
        var outer = Enter();
        tok++;
        var x = Expression();
        Leave(outer);
        return allowed ? new Header(null, left, op, x) : new Header(new BadStmt(new TextSpan(start, x.Span.End)), [], default, null);
    }

    /// <summary>The expression that a header's last statement must be.</summary>
    private Expr? HeaderExpr(Stmt? statement, string wanted)
    {
        switch (statement)
        {
            case null: return null;
            case ExprStmt expression: return expression.X;
            case BadStmt: return new BadExpr(statement.Span);
        }

        var found = statement is AssignStmt ? "assignment" : "simple statement";
        if (AtCut) return new BadExpr(statement.Span);
        diagnostics.Add(
            statement.Span.Start,
            statement.Span.End,
            $"expected {wanted}, found {found} (missing parentheses around composite literal?)");
        return new BadExpr(statement.Span);
    }

    private IfStmt IfStmt()
    {
        var outer = Enter();
        Nest();
        var start = SpanOf(tok++).Start;
        var (init, cond) = IfHeader();
        var body = Block();
        Stmt? otherwise = null;
        if (Skip(ELSE)) otherwise = RuleAhead == RULE_ifStmt ? IfStmt() : RuleAhead == RULE_block ? Block() : new BadStmt(TextSpan.At(LastEnd, 0));
        nesting--;
        Leave(outer);
        return new IfStmt(new TextSpan(start, (otherwise ?? body).Span.End), init, cond, body, otherwise);
    }

    private (Stmt? Init, Expr Cond) IfHeader()
    {
        var first = HeaderStmt(rangeAllowed: false).Statement;
        var semicolon = tok;
        if (!Skip(SEMICOLON))
        {
            if (first is null && tokens.Types[tok] == LBRACE) diagnostics.Add(Here, "missing condition in if statement");
            return (null, HeaderExpr(first, "boolean expression") ?? MissingExpression());
        }

        var cond = HeaderExpr(HeaderStmt(rangeAllowed: false).Statement, "boolean expression");
        if (cond is null && !AtCut)
        {
            var message = IsNewline(semicolon) ? "unexpected newline, expecting { after if clause" : "missing condition in if statement";
            diagnostics.Add(SpanOf(semicolon).Start, message);
        }

        return (first, cond ?? MissingExpression());
    }

    private Stmt ForStmt()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var first = HeaderStmt(rangeAllowed: true);
        var statement = first.IsRange ? RangeStmt(start, first) : ThreePartForStmt(start, first.Statement);
        Leave(outer);
        return statement;
    }

    private ForStmt ThreePartForStmt(int start, Stmt? first)
    {
        Stmt? init = null;
        Stmt? post = null;
        var cond = first;
        if (Skip(SEMICOLON))
        {
            init = first;
            cond = HeaderStmt(rangeAllowed: false).Statement;
            Skip(SEMICOLON);
            post = HeaderStmt(rangeAllowed: false).Statement;
        }

        var condition = HeaderExpr(cond, "boolean or range expression");
        var body = Block();
        return new ForStmt(new TextSpan(start, body.Span.End), init, condition, post, body);
    }

    private Stmt RangeStmt(int start, Header header)
    {
        if (Ahead == SEMICOLON)
        {
            reporter.ReportExpected("'{'", tok);
            while (RuleAhead != RULE_block && Ahead != 0)
            {
                if (RuleAhead == RULE_headerSimpleStmt) Leave(Enter());
                else tok++;
            }
        }

        var body = Block();
        var span = new TextSpan(start, body.Span.End);
        var left = header.Left;
        if (left.Length > 2)
        {
            diagnostics.Add(left[^1].Span.Start, left[^1].Span.End, "expected at most 2 expressions");
            return new BadStmt(span);
        }

        return new RangeStmt(span, left.ElementAtOrDefault(0), left.ElementAtOrDefault(1), header.Op, header.RangeOver!, body);
    }
}
