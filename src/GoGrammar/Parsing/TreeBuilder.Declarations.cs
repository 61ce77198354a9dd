using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Declarations and scope", "Import declarations".</summary>
internal sealed partial class TreeBuilder
{
    /// <summary>The declaration that the log holds.</summary>
    public Decl TopLevelDecl()
    {
        Restart();
        Enter();
        return RuleAhead switch
        {
            RULE_importDecl => GenDecl(Token.Import, RULE_importSpec, ImportSpec),
            RULE_declaration => Declaration(),
            RULE_functionDecl => FunctionDecl(),
            _ => new BadDecl(TextSpan.At(Here, 0)),
        };
    }

    /// <summary>The name in the package clause that the log holds.</summary>
    public (int Start, Ident Name) PackageClause()
    {
        Restart();
        Enter();
        var start = Here;
        Skip(PACKAGE);
        return (start, Identifier());
    }

    private GenDecl Declaration()
    {
        var outer = Enter();
        var decl = RuleAhead switch
        {
            RULE_constDecl => GenDecl(Token.Const, RULE_constSpec, ValueSpec),
            RULE_varDecl => GenDecl(Token.Var, RULE_varSpec, ValueSpec),
            _ => GenDecl(Token.Type, RULE_typeSpec, TypeSpec),
        };
        Leave(outer);
        return decl;
    }

    private GenDecl GenDecl(Token keyword, int rule, Func<Spec> read)
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var mark = specs.Mark;
        var isGroup = Skip(LPAREN);
        if (isGroup) SpecGroup(rule, read);
        else if (RuleAhead == rule) specs.Add(read());
        var end = isGroup ? EndOf(RPAREN) : mark < specs.Mark ? specs.Since(mark)[0].Span.End : LastEnd;
        Leave(outer);
        return new GenDecl(new TextSpan(start, end), keyword, isGroup, specs.Take(mark));
    }

    private void SpecGroup(int rule, Func<Spec> read)
    {
        var entryMissing = true;
        while (true)
        {
            if (RuleAhead == rule)
            {
                specs.Add(read());
                entryMissing = false;
                continue;
            }

            if (Ahead != SEMICOLON) return;
            if (entryMissing && rule == RULE_importSpec) diagnostics.Add(Here, "missing import path");
            else if (entryMissing) reporter.ReportExpected("'IDENT'", tok);
            entryMissing = true;
            tok++;
        }
    }

    private ImportSpec ImportSpec()
    {
        var outer = Enter();
        var name = Ahead switch
        {
            PERIOD => new Ident(SpanOf(tok++), "."),
            IDENTIFIER => Identifier(),
            _ => null,
        };
        var path = Ahead == STRING_LIT ? BasicLit() : new BasicLit(TextSpan.At(LastEnd, 0), Token.String, string.Empty);
        Leave(outer);
        return new ImportSpec(new TextSpan((name ?? (Expr)path).Span.Start, path.Span.End), name, path);
    }

    private ValueSpec ValueSpec()
    {
        var outer = Enter();
        var names = IdentifierList();
        var type = RuleAhead == RULE_type ? Type() : null;
        var mark = exprs.Mark;
        if (Skip(ASSIGN)) ExpressionList();
        var values = exprs.Take(mark);
        Leave(outer);
        var end = !values.IsEmpty ? values[^1].Span.End : (type ?? names[^1]).Span.End;
        return new ValueSpec(new TextSpan(names[0].Span.Start, end), names, type, values);
    }

    private ImmutableArray<Ident> IdentifierList()
    {
        var outer = Enter();
        var mark = idents.Mark;
        do idents.Add(Identifier());
        while (Skip(COMMA));
        Leave(outer);
        return idents.Take(mark);
    }

    private FuncDecl FunctionDecl()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var receiver = RuleAhead == RULE_parameters ? Parameters() : null;
        var name = Identifier();
        var typeParams = RuleAhead != RULE_typeParameters ? null : receiver is null ? TypeParameters() : RefuseTypeParameters("method");
        var type = FuncType(start, typeParams);
        var body = RuleAhead == RULE_block ? Block() : null;
        Leave(outer);
        return new FuncDecl(new TextSpan(start, body?.Span.End ?? type.Span.End), receiver, name, type, body);
    }
}
