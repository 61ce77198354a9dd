using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Struct types" and "Interface types".</summary>
internal sealed partial class TreeBuilder
{
    private const string ParenthesizedEmbedding = "cannot parenthesize embedded type";

    private StructType StructType()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var list = FieldList(FieldDecl, RULE_fieldDecl);
        Leave(outer);
        return new StructType(new TextSpan(start, list.Span.End), list);
    }

    private Field FieldDecl()
    {
        var outer = Enter();
        var mark = idents.Mark;
        Expr type;
        if (RuleAhead == RULE_embeddedField)
        {
            type = EmbeddedField();
        }
        else
        {
            var name = Identifier();
            type = name;
            if (RuleAhead == RULE_fieldType && FieldType(name) is var (named, declared))
            {
                type = declared;
                if (!named) idents.Drop(mark);
            }
        }

        var tag = Ahead == STRING_LIT ? BasicLit() : null;
        Leave(outer);
        return NewField(mark, type, tag);
    }

    private Field NewField(int mark, Expr type, BasicLit? tag)
    {
        var list = idents.Take(mark);
        var start = list.IsEmpty ? type.Span.Start : list[0].Span.Start;
        return new Field(new TextSpan(start, (tag ?? type).Span.End), list, type, tag);
    }

    /// <summary>What follows a field's first name, which it adds to the names; not named when the first name begins an embedded type.</summary>
    private (bool Named, Expr Type) FieldType(Ident name)
    {
        var outer = Enter();
        idents.Add(name);
        var result = (Named: true, Type: (Expr)name);
        if (Ahead == PERIOD)
        {
            result = (false, TypeName(name));
        }
        else if (RuleAhead == RULE_arrayOrInstance)
        {
            result = ArrayOrInstance(name, null);
        }
        else
        {
            while (Skip(COMMA)) idents.Add(Identifier());
            result.Type = Type();
        }

        Leave(outer);
        return result;
    }

    private Expr EmbeddedField()
    {
        var outer = Enter();
        var start = Here;
        var pointer = Skip(MUL);
        var paren = Here;
        if (Skip(LPAREN)) diagnostics.Add(paren, paren + 1, ParenthesizedEmbedding);
        if (!pointer)
        {
            start = Here;
            pointer = Skip(MUL);
        }

        var type = EmbeddedName();
        Leave(outer);
        return pointer ? new StarExpr(new TextSpan(start, type.Span.End), type) : type;
    }

    private Expr EmbeddedName()
    {
        if (RuleAhead != RULE_embeddedName) return MissingExpression();
        var outer = Enter();
        var type = TypeName(Identifier());
        Leave(outer);
        return type;
    }

    /// <summary>
    /// The brackets after a name, and a type if one follows: <c>name [n]T</c> names something of array type, <c>name[A, B]</c> is an instantiated
    /// type itself.
    /// </summary>
    private (bool Named, Expr Type) ArrayOrInstance(Ident name, string? refusal)
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var mark = exprs.Mark;
        var comma = -1;
        while (Ahead is not (RBRACK or 0))
        {
            if (Ahead != COMMA)
            {
                exprs.Add(Expression());
                comma = -1;
                continue;
            }

            if (comma >= 0) reporter.ReportExpected("operand", tok);
            comma = tok++;
        }

        var end = EndOf(RBRACK);
        var count = exprs.Mark - mark;
        (bool, Expr) result;
        if (count <= 1 && (count == 0 || RuleAhead == RULE_type))
        {
            if (comma >= 0) diagnostics.Add(SpanOf(comma).Start, SpanOf(comma).End, "unexpected comma; expecting ]");
            var length = count == 0 ? null : exprs.Since(mark)[0];
            exprs.Drop(mark);
            if (RuleAhead != RULE_type && !AtCut) reporter.ReportExpected("type", tok);
            result = (true, ArrayOf(start, length));
        }
        else
        {
            if (RuleAhead == RULE_type && refusal is not null) diagnostics.Add(Here, refusal);
            else if (RuleAhead == RULE_type) reporter.ReportExpected("';'", tok);
            result = (false, Instance(name, mark, end));
        }

        Leave(outer);
        return result;
    }

    private InterfaceType InterfaceType()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var list = FieldList(InterfaceElem, RULE_interfaceElem);
        Leave(outer);
        return new InterfaceType(new TextSpan(start, list.Span.End), list);
    }

    private Field InterfaceElem()
    {
        var outer = Enter();
        var mark = idents.Mark;
        Expr type;
        if (RuleAhead == RULE_typeTerm)
        {
            type = Union(TypeTerm());
        }
        else
        {
            var name = Identifier();
            if (RuleAhead == RULE_signature)
            {
                idents.Add(name);
                type = FuncType(null, null);
            }
            else
            {
                type = Union(Ahead == LBRACK ? IndexOrSlice(name, tok++) : TypeName(name));
            }
        }

        Leave(outer);
        return NewField(mark, type, null);
    }

    /// <summary>Reads the terms after the first one of a union.</summary>
    private Expr Union(Expr x)
    {
        while (Ahead == OR)
        {
            var op = SpanOf(tok++);
            var y = TypeTerm();
            x = new BinaryExpr(new TextSpan(x.Span.Start, y.Span.End), x, Token.Or, op, y);
            unionTerms++;
        }

        return x;
    }

    private Expr TypeTerm()
    {
        if (RuleAhead != RULE_typeTerm) return MissingExpression();
        var outer = Enter();
        var tilde = Ahead == TILDE ? SpanOf(tok++) : default;
        var type = Type();
        Leave(outer);
        return tilde.IsEmpty ? type : new UnaryExpr(new TextSpan(tilde.Start, type.Span.End), Token.Tilde, type);
    }
}
