using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Statements" with clauses: <c>switch</c> and <c>select</c>.</summary>
internal sealed partial class TreeBuilder
{
    private Stmt SwitchStmt()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        Stmt? init = null;
        var tag = HeaderStmt(rangeAllowed: false).Statement;
        if (Skip(SEMICOLON))
        {
            init = tag;
            tag = HeaderStmt(rangeAllowed: false).Statement;
        }

        var isTypeSwitch = IsTypeSwitchGuard(tag);
        var body = Clauses(RULE_caseClause, CaseClause);
        Leave(outer);
        var span = new TextSpan(start, body.Span.End);
        return isTypeSwitch
            ? new TypeSwitchStmt(span, init, tag!, body)
            : new SwitchStmt(span, init, HeaderExpr(tag, "switch expression"), body);
    }

    /// <summary>Whether a header's statement is <c>x.(type)</c> or <c>v := x.(type)</c>.</summary>
    private bool IsTypeSwitchGuard(Stmt? statement)
    {
        switch (statement)
        {
            case ExprStmt { X: TypeAssertExpr { Type: null } }: return true;
            case AssignStmt { Lhs.Length: 1, Rhs: [TypeAssertExpr { Type: null }] } assignment:
                if (assignment.Tok == Token.Assign)
                    diagnostics.Add(assignment.TokSpan.Start, assignment.TokSpan.End, "expected ':=', found '='");
                return assignment.Tok is Token.Assign or Token.Define;
            default: return false;
        }
    }

    private SelectStmt SelectStmt()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var body = Clauses(RULE_commClause, CommClause);
        Leave(outer);
        return new SelectStmt(new TextSpan(start, body.Span.End), body);
    }

    private BlockStmt Clauses(int rule, Func<Stmt> read)
    {
        var start = Ahead == LBRACE ? Here : LastEnd;
        Skip(LBRACE);
        var mark = stmts.Mark;
        while (RuleAhead == rule) stmts.Add(read());
        return new BlockStmt(new TextSpan(start, EndOf(RBRACE)), stmts.Take(mark));
    }

    private Stmt CaseClause()
    {
        var outer = Enter();
        var start = SpanOf(tok).Start;
        var mark = exprs.Mark;
        if (!Skip(DEFAULT))
        {
            tok++;
            ExpressionList();
        }

        var list = exprs.Take(mark);
        var (colon, body) = ClauseBody();
        Leave(outer);
        return new CaseClause(new TextSpan(start, body.IsEmpty ? colon.End : body[^1].Span.End), list, colon, body);
    }

    private Stmt CommClause()
    {
        var outer = Enter();
        var start = SpanOf(tok).Start;
        Stmt? comm = null;
        if (!Skip(DEFAULT))
        {
            tok++;
            comm = CommCase();
        }

        var (colon, body) = ClauseBody();
        Leave(outer);
        return new CommClause(new TextSpan(start, body.IsEmpty ? colon.End : body[^1].Span.End), comm, colon, body);
    }

    private (TextSpan Colon, ImmutableArray<Stmt> Body) ClauseBody()
    {
        var colon = Ahead == COLON ? SpanOf(tok++) : TextSpan.At(LastEnd, 0);
        var (body, unterminated) = StatementList();
        if (unterminated && tokens.Types[tok] is CASE or DEFAULT && tok == limits.Token && !EndsInEmptyStmt(body))
            reporter.ReportExpected("';'", tok);
        return (colon, body);
    }

    /// <summary>Whether the last statement is a label without one, which is refused for that already.</summary>
    private static bool EndsInEmptyStmt(ImmutableArray<Stmt> body)
    {
        Stmt? last = body[^1];
        while (last is LabeledStmt labeled) last = labeled.Stmt;
        return last is EmptyStmt;
    }

    private Stmt CommCase()
    {
        if (RuleAhead != RULE_commCase) return new BadStmt(TextSpan.At(LastEnd, 0));
        var outer = Enter();
        var mark = exprs.Mark;
        ExpressionList();
        Stmt comm;
        if (Ahead is ASSIGN or DEFINE)
        {
            if (exprs.Mark - mark > 2) diagnostics.Add(exprs.Since(mark)[0].Span.Start, "expected 1 or 2 expressions");
            var left = exprs.Take(mark);
            var op = tok++;
            comm = AssignStmt(left, op, [Expression()]);
        }
        else
        {
            comm = SimpleStmtRest(mark);
        }

        Leave(outer);
        return comm;
    }
}
