using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Types".</summary>
internal sealed partial class TreeBuilder
{
    private const int ArrowLength = 2;

    private Expr Type()
    {
        if (RuleAhead is not (RULE_type or RULE_unbracketedType)) return MissingExpression();
        var outer = Enter();
        Nest();
        var type = RuleAhead >= 0 ? TypeLit() : NamedOrParenType();
        nesting--;
        Leave(outer);
        return type;
    }

    private Expr NamedOrParenType()
    {
        if (Ahead == IDENTIFIER) return TypeName(Identifier());
        var start = Here;
        if (!Skip(LPAREN)) return MissingExpression();
        var x = Type();
        return new ParenExpr(new TextSpan(start, EndOf(RPAREN)), x);
    }

    /// <summary>The rest of a type that begins with a name: a selector, type arguments.</summary>
    private Expr TypeName(Ident name)
    {
        Expr type = name;
        if (Skip(PERIOD))
        {
            var sel = Identifier();
            type = new SelectorExpr(new TextSpan(name.Span.Start, sel.Span.End), name, sel);
        }

        return RuleAhead == RULE_typeArgs ? TypeArgs(type) : type;
    }

    private Expr TypeArgs(Expr type)
    {
        var outer = Enter();
        tok++;
        var mark = exprs.Mark;
        while (Ahead is not (RBRACK or 0))
        {
            exprs.Add(Type());
            if (Skip(COMMA) && Ahead == COMMA) ReportMissingTypes();
        }

        if (exprs.Mark == mark)
        {
            if (Ahead == RBRACK) diagnostics.Add(Here, "expected type argument list");
            exprs.Add(MissingExpression());
        }

        var instance = Instance(type, mark, EndOf(RBRACK));
        Leave(outer);
        return instance;
    }

    private void ReportMissingTypes()
    {
        reporter.ReportExpected("type", tok);
        while (Skip(COMMA)) { }
    }

    private Expr TypeLit()
    {
        switch (RuleAhead)
        {
            case RULE_arrayType: return ArrayType();
            case RULE_structType: return StructType();
            case RULE_pointerType: return PointerType();
            case RULE_functionType: return FunctionType();
            case RULE_interfaceType: return InterfaceType();
            case RULE_mapType: return MapType();
            case RULE_channelType: return ChannelType();
            case RULE_receiveChannelType: return ReceiveChannelType();
            default: return MissingExpression();
        }
    }

    private ArrayType ArrayType()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        Expr? length = null;
        if (Ahead == ELLIPSIS) length = new Ellipsis(SpanOf(tok++), null);
        else if (RuleAhead == RULE_expression) length = Expression();
        Skip(RBRACK);
        var array = ArrayOf(start, length);
        Leave(outer);
        return array;
    }

    /// <summary>The array or slice type whose brackets have been read.</summary>
    private ArrayType ArrayOf(int start, Expr? length)
    {
        var elt = Type();
        return new ArrayType(new TextSpan(start, elt.Span.End), length, elt);
    }

    private StarExpr PointerType()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var x = Type();
        Leave(outer);
        return new StarExpr(new TextSpan(start, x.Span.End), x);
    }

    private MapType MapType()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        Skip(LBRACK);
        var key = Type();
        Skip(RBRACK);
        var value = Type();
        Leave(outer);
        return new MapType(new TextSpan(start, value.Span.End), key, value);
    }

    private ChanType ChannelType()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var arrow = Ahead == ARROW ? SpanOf(tok++) : default;
        var value = Type();
        Leave(outer);
        return new ChanType(new TextSpan(start, value.Span.End), arrow.IsEmpty ? ChanDirection.Both : ChanDirection.Send, arrow, value);
    }

    private ChanType ReceiveChannelType()
    {
        var outer = Enter();
        var arrow = SpanOf(tok++);
        Skip(CHAN);
        var value = Type();
        Leave(outer);
        return new ChanType(new TextSpan(arrow.Start, value.Span.End), ChanDirection.Recv, arrow, value);
    }

    private FuncType FunctionType()
    {
        var outer = Enter();
        var type = FuncType(SpanOf(tok++).Start, RefuseTypeParameters("function type"));
        Leave(outer);
        return type;
    }

    /// <summary>Reads a signature. <paramref name="start"/> is that of its <c>func</c>; a method of an interface has none and starts at its parameters.</summary>
    private FuncType FuncType(int? start, FieldList? typeParams)
    {
        if (RuleAhead != RULE_signature)
        {
            var nothing = new FieldList(TextSpan.At(LastEnd, 0), []);
            return new FuncType(new TextSpan(start ?? LastEnd, LastEnd), typeParams, nothing, null);
        }

        var outer = Enter();
        var @params = Parameters();
        var results = RuleAhead == RULE_result ? Result() : null;
        Leave(outer);
        return new FuncType(new TextSpan(start ?? @params.Span.Start, (results ?? @params).Span.End), typeParams, @params, results);
    }

    private FieldList Result()
    {
        var outer = Enter();
        var results = RuleAhead == RULE_parameters ? Parameters() : SingleResult(Type());
        Leave(outer);
        return results;
    }

    private static FieldList SingleResult(Expr type) => new(type.Span, [new Field(type.Span, [], type, null)]);

    private FieldList? RefuseTypeParameters(string what)
    {
        if (RuleAhead != RULE_typeParameters) return null;
        if (TypeParameters() is { } refused) diagnostics.Add(refused.Span.Start, refused.Span.End, $"{what} must have no type parameters");
        return null;
    }

    /// <summary>Fields or elements between braces.</summary>
    private FieldList FieldList(Func<Field> read, int rule)
    {
        if (Ahead != LBRACE) return new FieldList(TextSpan.At(LastEnd, 0), ImmutableArray<Field>.Empty);
        var start = SpanOf(tok++).Start;
        var mark = fields.Mark;
        var entryMissing = true;
        while (true)
        {
            if (RuleAhead == rule)
            {
                fields.Add(read());
                entryMissing = false;
                continue;
            }

            if (Ahead != SEMICOLON) break;
            if (entryMissing) reporter.ReportExpected("'}'", tok);
            entryMissing = true;
            tok++;
        }

        return new FieldList(new TextSpan(start, EndOf(RBRACE)), fields.Take(mark));
    }
}
