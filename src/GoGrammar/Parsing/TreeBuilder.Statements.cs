using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Blocks" and "Statements", but for those with headers and clauses.</summary>
internal sealed partial class TreeBuilder
{
    private BlockStmt Block()
    {
        if (RuleAhead != RULE_block) return new BlockStmt(TextSpan.At(LastEnd, 0), []);
        var outer = Enter();
        var start = Ahead == LBRACE ? Here : LastEnd;
        Skip(LBRACE);
        var (list, _) = StatementList();
        var end = EndOf(RBRACE);
        Leave(outer);
        return new BlockStmt(new TextSpan(start, end), list);
    }

    /// <summary>Statements, and whether the last one lacks its semicolon. A semicolon that ends no statement is an empty one.</summary>
    private (ImmutableArray<Stmt> List, bool Unterminated) StatementList()
    {
        if (RuleAhead != RULE_statementList) return ([], false);
        var outer = Enter();
        var mark = stmts.Mark;
        var unterminated = false;
        while (true)
        {
            if (RuleAhead == RULE_statement)
            {
                Statement();
                unterminated = true;
            }
            else if (Ahead == SEMICOLON)
            {
                if (!unterminated) stmts.Add(EmptyStmt());
                unterminated = false;
                tok++;
            }
            else
            {
                break;
            }
        }

        Leave(outer);
        return (stmts.Take(mark), unterminated);
    }

    /// <summary>The empty statement that the next token, a semicolon or what comes instead of one, is; the token is left.</summary>
    private EmptyStmt EmptyStmt()
    {
        var isSemicolon = tokens.Types[tok] == SEMICOLON && !IsNewline(tok);
        return new EmptyStmt(TextSpan.At(Here, isSemicolon ? 1 : 0), !isSemicolon);
    }

    /// <summary>Adds a statement to the list, and after a broken one a <see cref="BadStmt"/> for what was skipped.</summary>
    private void Statement()
    {
        var end = log.Records[record].EndToken;
        var outer = Enter();
        Nest();
        if (Ahead == TILDE) reporter.ReportExpected("statement", tok);
        var statement = ReadStatement();
        nesting--;
        stmts.Add(statement);
        var error = limits.Token;
        Leave(outer);
        if (error == end) return;
        stmts.Add(new BadStmt(new TextSpan(tokens.Starts[error], tokens.Ends[end - 1])));
        tok = end;
    }

    private Stmt ReadStatement()
    {
        switch (RuleAhead)
        {
            case RULE_simpleStmt: return SimpleOrLabeledStmt();
            case RULE_declaration:
                var decl = Declaration();
                return new DeclStmt(decl.Span, decl);
            case RULE_goStmt: return CallStmt("go", (span, call) => new GoStmt(span, call));
            case RULE_deferStmt: return CallStmt("defer", (span, call) => new DeferStmt(span, call));
            case RULE_returnStmt: return ReturnStmt();
            case RULE_breakStmt or RULE_continueStmt or RULE_gotoStmt or RULE_fallthroughStmt: return BranchStmt();
            case RULE_block: return Block();
            case RULE_ifStmt: return IfStmt();
            case RULE_switchStmt: return SwitchStmt();
            case RULE_selectStmt: return SelectStmt();
            case RULE_forStmt: return ForStmt();
            default: return new BadStmt(TextSpan.At(Here, 0));
        }
    }

    private Stmt SimpleOrLabeledStmt()
    {
        var statement = SimpleStmt();
        if (Ahead != COLON) return statement;
        var colon = SpanOf(tok++);
        if (statement is not ExprStmt label)
        {
            diagnostics.Add(colon.Start, colon.End, "expected ';', found ':'");
            return BadLabel(statement, colon);
        }

        if (label.X is not Ident name)
        {
            diagnostics.Add(colon.Start, colon.End, "illegal label declaration");
            return BadLabel(statement, colon);
        }

        var labeled = LabeledStatement();
        return new LabeledStmt(new TextSpan(name.Span.Start, labeled.Span.End), name, labeled);
    }

    private BadStmt BadLabel(Stmt statement, TextSpan colon)
    {
        if (RuleAhead == RULE_statement) LabeledStatement();
        return new BadStmt(new TextSpan(statement.Span.Start, colon.End));
    }

    private Stmt LabeledStatement()
    {
        if (RuleAhead == RULE_statement)
        {
            var mark = stmts.Mark;
            Statement();
            var statement = stmts.Since(mark)[0];
            stmts.Drop(mark);
            return statement;
        }

        if (tokens.Types[tok] is CASE or DEFAULT) reporter.ReportExpected("statement", tok);
        return EmptyStmt();
    }

    /// <summary>Refuses a list that is no assignment. Where the list is cut short on its first line, the reason for that is the better one.</summary>
    private void ReportOneExpression(int mark)
    {
        var start = exprs.Since(mark)[0].Span.Start;
        if (!AtCut || text.GetLine(start) != text.GetLine(Here)) diagnostics.Add(start, "expected 1 expression");
    }

    private Stmt SimpleStmt()
    {
        var outer = Enter();
        var mark = exprs.Mark;
        ExpressionList();
        var statement = RuleAhead == RULE_assignOp ? Assignment(mark) : SimpleStmtRest(mark);
        Leave(outer);
        return statement;
    }

    /// <summary>What follows the expressions since <paramref name="mark"/>, of which there may be one only, where it is no assignment.</summary>
    private Stmt SimpleStmtRest(int mark)
    {
        if (exprs.Mark - mark > 1) ReportOneExpression(mark);
        var x = exprs.Since(mark)[0];
        exprs.Drop(mark);
        switch (Ahead)
        {
            case ARROW:
                tok++;
                var value = Expression();
                return new SendStmt(new TextSpan(x.Span.Start, value.Span.End), x, value);
            case INC or DEC:
                var op = tok++;
                return new IncDecStmt(new TextSpan(x.Span.Start, SpanOf(op).End), x, TokenMap.Operator(tokens.Types[op]));
            default:
                return new ExprStmt(x.Span, x);
        }
    }

    private AssignStmt Assignment(int mark)
    {
        var left = exprs.Take(mark);
        var op = AssignOp();
        ExpressionList();
        return AssignStmt(left, op, exprs.Take(mark));
    }

    /// <summary>The token of an assignment.</summary>
    private int AssignOp()
    {
        record++;
        return tok++;
    }

    private AssignStmt AssignStmt(ImmutableArray<Expr> left, int op, ImmutableArray<Expr> right)
        => new(new TextSpan(left[0].Span.Start, right[^1].Span.End), left, TokenMap.Operator(tokens.Types[op]), SpanOf(op), right);

    /// <summary>A <c>go</c> or <c>defer</c> statement, whose expression must be a call without parentheses around it.</summary>
    private Stmt CallStmt(string keyword, Func<TextSpan, CallExpr, Stmt> create)
    {
        var outer = Enter();
        var start = SpanOf(tok++);
        var x = Expression();
        var inner = x.Unparen();
        if (inner != x) diagnostics.Add(x.Span.Start, x.Span.End, $"expression in {keyword} must not be parenthesized");
        if (inner is not (CallExpr or BadExpr) && !AtCut) diagnostics.Add(inner.Span.End, $"expression in {keyword} must be function call");
        Leave(outer);
        var span = new TextSpan(start.Start, inner.Span.End);
        return inner is CallExpr call ? create(span, call) : new BadStmt(span);
    }

    private ReturnStmt ReturnStmt()
    {
        var outer = Enter();
        var keyword = SpanOf(tok++);
        var mark = exprs.Mark;
        if (RuleAhead == RULE_expressionList) ExpressionList();
        var results = exprs.Take(mark);
        Leave(outer);
        return new ReturnStmt(new TextSpan(keyword.Start, results.IsEmpty ? keyword.End : results[^1].Span.End), results);
    }

    private BranchStmt BranchStmt()
    {
        var outer = Enter();
        var keyword = tok++;
        var label = Ahead == IDENTIFIER ? Identifier() : null;
        Leave(outer);
        var span = SpanOf(keyword);
        return new BranchStmt(span with { End = label?.Span.End ?? span.End }, TokenMap.Operator(tokens.Types[keyword]), label);
    }
}
