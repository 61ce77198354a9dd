using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Type declarations": an array type, or type parameters?</summary>
internal sealed partial class TreeBuilder
{
    private TypeSpec TypeSpec()
    {
        var outer = Enter();
        var name = Identifier();
        var isAlias = false;
        FieldList? typeParams = null;
        Expr type;
        if (Ahead == LBRACK)
        {
            (typeParams, isAlias, type) = BracketedTypeSpec(SpanOf(tok++).Start);
        }
        else
        {
            isAlias = Skip(ASSIGN);
            type = Type();
        }

        Leave(outer);
        return new TypeSpec(new TextSpan(name.Span.Start, type.Span.End), name, typeParams, isAlias, type);
    }

    private (FieldList? TypeParams, bool IsAlias, Expr Type) BracketedTypeSpec(int open)
    {
        if (RuleAhead != RULE_bracketedTypeSpec) return (null, false, MissingExpression());
        var outer = Enter();
        var result = Ahead == IDENTIFIER && RuleAhead != RULE_expression ? GenericOrArray(open) : (null, false, LengthThenType(open));
        Leave(outer);
        return result;
    }

    private ArrayType LengthThenType(int open)
    {
        Expr? length = null;
        if (Ahead == ELLIPSIS) length = new Ellipsis(SpanOf(tok++), null);
        else if (RuleAhead == RULE_expression) length = Expression();
        Skip(RBRACK);
        return ArrayOf(open, length);
    }

    /// <summary><c>type T [P</c>: the name begins an array's length, or it is a type parameter.</summary>
    private (FieldList? TypeParams, bool IsAlias, Expr Type) GenericOrArray(int open)
    {
        var first = Identifier();
        var mark = parameters.Mark;
        if (RuleAhead == RULE_parameterType)
        {
            var parameter = ParameterType(first, typeParameters: true);
            parameters.Add(Ahead == OR ? ParameterUnion(parameter, typeParameters: true) : parameter);
        }
        else
        {
            var x = RuleAhead == RULE_lengthOrConstraint ? LengthOrConstraint(first) : first;
            if (TypeElements.SplitParameter(x, Ahead == COMMA) is not { } parameter || (parameter.Type is null && Ahead == RBRACK))
                return (null, false, ArrayWithLength(open, x));
            parameters.Add(parameter);
        }

        if (Skip(COMMA)) ParameterEntries(RBRACK, typeParameters: true);
        var list = DistributeTypes(mark, first.Span.Start, typeParameters: true);
        var typeParams = new FieldList(new TextSpan(open, EndOf(RBRACK)), list);
        var isAlias = Skip(ASSIGN);
        return (typeParams, isAlias, Type());
    }

    private ArrayType ArrayWithLength(int open, Expr length)
    {
        if (Ahead == COMMA) diagnostics.Add(Here, "unexpected comma; expecting ]");
        while (Ahead is not (RBRACK or 0))
        {
            tok++;
            if (RuleAhead == RULE_parameterDecl) Leave(Enter());
        }

        Skip(RBRACK);
        if (Ahead == ASSIGN) reporter.ReportExpected("type", tok);
        Skip(ASSIGN);
        return ArrayOf(open, length);
    }

    private Expr LengthOrConstraint(Ident first)
    {
        var outer = Enter();
        var outerNesting = nesting;
        var x = BinaryExpr(PrimarySuffixes(first), LowestPrecedence);
        nesting = outerNesting;
        Leave(outer);
        return x;
    }
}
