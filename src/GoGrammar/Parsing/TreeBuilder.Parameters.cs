using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Function types" and "Type parameter declarations": lists of parameters, decided as a whole.</summary>
internal sealed partial class TreeBuilder
{
    private FieldList Parameters()
    {
        if (RuleAhead != RULE_parameters) return new FieldList(TextSpan.At(LastEnd, 0), []);
        var outer = Enter();
        var start = Ahead == LPAREN ? Here : LastEnd;
        Skip(LPAREN);
        var mark = parameters.Mark;
        ParameterEntries(RPAREN, typeParameters: false);
        var list = DistributeTypes(mark, Here, typeParameters: false);
        var span = new TextSpan(start, EndOf(RPAREN));
        Leave(outer);
        return new FieldList(span, list);
    }

    /// <summary>Type parameters; null, with a reason said, when the brackets are empty.</summary>
    private FieldList? TypeParameters()
    {
        var outer = Enter();
        var start = SpanOf(tok++).Start;
        var mark = parameters.Mark;
        var first = Here;
        ParameterEntries(RBRACK, typeParameters: true);
        var list = DistributeTypes(mark, first, typeParameters: true);
        if (list.IsEmpty && Ahead == RBRACK) diagnostics.Add(Here, "empty type parameter list");
        var span = new TextSpan(start, EndOf(RBRACK));
        Leave(outer);
        return list.IsEmpty ? null : new FieldList(span, list);
    }

    /// <summary>Reads entries up to the closing token, which is left.</summary>
    private void ParameterEntries(int closing, bool typeParameters)
    {
        var entryMissing = true;
        while (Ahead != closing && Ahead != 0)
        {
            if (Ahead == COMMA)
            {
                if (entryMissing) reporter.ReportExpected(typeParameters ? "']'" : "')'", tok);
                entryMissing = true;
                tok++;
                continue;
            }

            if (RuleAhead != RULE_parameterDecl) return;
            parameters.Add(ParameterDecl(typeParameters));
            entryMissing = false;
        }
    }

    private Parameter ParameterDecl(bool typeParameters)
    {
        var outer = Enter();
        var parameter = ParameterStart(typeParameters);
        if (Ahead == OR) parameter = ParameterUnion(parameter, typeParameters);
        Leave(outer);
        return parameter;
    }

    private Parameter ParameterStart(bool typeParameters)
    {
        if (Ahead == ELLIPSIS) return new Parameter(null, Variadic());
        if (RuleAhead == RULE_typeTerm)
        {
            if (Ahead == TILDE && !typeParameters) reporter.ReportExpected("')'", tok);
            return new Parameter(null, TypeTerm());
        }

        var name = Identifier();
        return RuleAhead == RULE_parameterType ? ParameterType(name, typeParameters) : new Parameter(name, null);
    }

    /// <summary>What follows the name that an entry begins with.</summary>
    private Parameter ParameterType(Ident name, bool typeParameters)
    {
        var outer = Enter();
        Parameter parameter;
        if (RuleAhead == RULE_arrayOrInstance)
        {
            var (named, type) = ArrayOrInstance(name, MissingCommaInParameters);
            parameter = new Parameter(named ? name : null, type);
        }
        else if (RuleAhead == RULE_unbracketedType)
        {
            parameter = new Parameter(name, Type());
        }
        else if (Ahead == ELLIPSIS)
        {
            parameter = new Parameter(name, Variadic());
        }
        else if (Ahead == TILDE)
        {
            if (!typeParameters) diagnostics.Add(Here, MissingCommaInParameters);
            var tilde = SpanOf(tok++);
            var type = Type();
            parameter = new Parameter(name, new UnaryExpr(new TextSpan(tilde.Start, type.Span.End), Token.Tilde, type));
        }
        else
        {
            parameter = new Parameter(null, TypeName(name));
        }

        Leave(outer);
        return parameter;
    }

    private const string MissingCommaInParameters = "missing ',' in parameter list";

    private Parameter ParameterUnion(Parameter parameter, bool typeParameters)
    {
        if (!typeParameters || parameter.Type is Ellipsis) diagnostics.Add(Here, MissingCommaInParameters);
        return parameter.Type is null
            ? new Parameter(null, Union(parameter.Name!))
            : parameter with { Type = Union(parameter.Type) };
    }

    private Ellipsis Variadic()
    {
        var span = SpanOf(tok++);
        var elt = Type();
        return new Ellipsis(new TextSpan(span.Start, elt.Span.End), elt);
    }

    /// <summary>
    /// Makes fields of the entries since <paramref name="mark"/>. Without a single <c>name type</c> pair all lone names are types; with one, each
    /// lone name takes the type that follows it in the list.
    /// </summary>
    private ImmutableArray<Field> DistributeTypes(int mark, int first, bool typeParameters)
    {
        var list = parameters.Since(mark);
        if (list.IsEmpty) return [];
        var named = 0;
        var typed = 0;
        foreach (var parameter in list)
        {
            if (parameter.Type is null) continue;
            typed++;
            if (parameter.Name is not null) named++;
        }

        var wrong = named == 0 ? TakeNamesAsTypes(list, first, typeParameters) : FillTypes(list, named == list.Length);
        if (wrong >= 0 && !AtCut) ReportParameters(wrong, list.Length, named == typed, typeParameters);
        var result = named == 0 ? UnnamedFields(list) : NamedFields(list);
        parameters.Drop(mark);
        return result;
    }

    /// <summary>Where the list is wrong, or -1: type parameters must have names.</summary>
    private static int TakeNamesAsTypes(Span<Parameter> list, int first, bool typeParameters)
    {
        foreach (ref var parameter in list)
            if (parameter.Name is { } name) parameter = new Parameter(null, name);
        return typeParameters ? first : -1;
    }

    /// <summary>Gives each lone name its type, from right to left; where that fails leftmost, or -1.</summary>
    private int FillTypes(Span<Parameter> list, bool complete)
    {
        if (complete) return -1;
        var wrong = -1;
        Expr? type = null;
        for (var i = list.Length - 1; i >= 0; i--)
        {
            ref var parameter = ref list[i];
            if (parameter.Type is not null)
            {
                type = parameter.Type;
                if (parameter.Name is not null) continue;
                wrong = type.Span.Start;
                parameter.Name = new Ident(TextSpan.At(wrong, 0), "_");
            }
            else if (type is not null)
            {
                parameter.Type = type;
            }
            else
            {
                wrong = parameter.Name!.Span.Start;
                parameter.Type = new BadExpr(new TextSpan(parameter.Name.Span.End, LastEnd));
            }
        }

        return wrong;
    }

    private void ReportParameters(int wrong, int count, bool allTypesAreNamed, bool typeParameters)
    {
        if (!typeParameters) diagnostics.Add(wrong, "mixed named and unnamed parameters");
        else if (allTypesAreNamed) diagnostics.Add(Here, "missing type constraint");
        else diagnostics.Add(wrong, count == 1 ? "missing type parameter name or invalid array length" : "missing type parameter name");
    }

    private ImmutableArray<Field> UnnamedFields(Span<Parameter> list)
    {
        var mark = fields.Mark;
        foreach (var parameter in list) fields.Add(new Field(parameter.Type!.Span, [], parameter.Type, null));
        return fields.Take(mark);
    }

    /// <summary>One field for neighbours that share a type.</summary>
    private ImmutableArray<Field> NamedFields(Span<Parameter> list)
    {
        var mark = fields.Mark;
        for (var i = 0; i < list.Length;)
        {
            var type = list[i].Type!;
            var names = idents.Mark;
            for (; i < list.Length && list[i].Type == type; i++) idents.Add(list[i].Name!);
            fields.Add(NewField(names, type, null));
        }

        return fields.Take(mark);
    }
}
