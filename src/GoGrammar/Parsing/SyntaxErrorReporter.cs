using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>Says what the parser missed, in words like those of <c>go/parser</c>: the rule that failed and the tokens around tell which problem it is.</summary>
internal sealed class SyntaxErrorReporter(SourceText text, TokenBuffer tokens, DiagnosticBag diagnostics)
{
    /// <summary>No token in particular was expected.</summary>
    public const int Nothing = 0;

    /// <summary>Reports that <paramref name="rule"/> expected a token of type <paramref name="expected"/>, or one of several, and found another.</summary>
    public void Report(int rule, int expected, int token)
    {
        var start = tokens.Starts[token];
        diagnostics.Add(start, tokens.Ends[token], Describe(rule, expected, token));
    }

    /// <summary>Reports that something was expected at a token.</summary>
    public void ReportExpected(string what, int token)
        => diagnostics.Add(tokens.Starts[token], tokens.Ends[token], $"expected {what}, found {Found(token)}");

    /// <summary>A token as messages spell it.</summary>
    public string Found(int token)
    {
        var type = tokens.Types[token];
        var span = new TextSpan(tokens.Starts[token], tokens.Ends[token]);
        return type switch
        {
            TokenBuffer.EndOfFile => "'EOF'",
            SEMICOLON when span.IsEmpty => "newline",
            ILLEGAL => "'ILLEGAL'",
            IDENTIFIER or INT_LIT or FLOAT_LIT or IMAGINARY_LIT or RUNE_LIT or STRING_LIT => text.ToString(span),
            _ => $"'{text.ToString(span)}'",
        };
    }

    private static string Spelling(int type) => type == IDENTIFIER ? "'IDENT'" : DefaultVocabulary.GetLiteralName(type) ?? "'STRING'";

    private string Describe(int rule, int expected, int token)
    {
        var found = tokens.Types[token];
        var previous = token > 0 ? tokens.Types[token - 1] : TokenBuffer.EndOfFile;
        var entryMissing = previous is COMMA or LPAREN or LBRACK or LBRACE && found != TokenBuffer.EndOfFile;
        var special = (rule, expected) switch
        {
            (_, _) when found == ASSIGN && EndsOperand(previous) && rule is not (RULE_typeSpec or RULE_fieldDecl) => "expected '=='",
            (RULE_arguments, RPAREN) => entryMissing ? "expected operand" : Comma(token, "argument list"),
            (RULE_literalValue, RBRACE) => entryMissing ? "expected operand" : Comma(token, "composite literal"),
            (RULE_parameters, RPAREN) => entryMissing ? null : Comma(token, "parameter list"),
            (RULE_typeParameters, RBRACK) => entryMissing ? null : Comma(token, "parameter list"),
            (RULE_typeArgs, RBRACK) => entryMissing ? "expected type" : Comma(token, "type argument list"),
            (RULE_arrayType, RBRACK) when found == COMMA => "unexpected comma; expecting ]",
            (RULE_block or RULE_switchStmt or RULE_selectStmt, RBRACE) => StatementOrSemicolon(found, previous),
            (RULE_structType or RULE_interfaceType, RBRACE) when previous is not (LBRACE or SEMICOLON) => "expected ';'",
            (RULE_importDecl, RPAREN) when previous is LPAREN or SEMICOLON => Import(found),
            (RULE_constDecl or RULE_varDecl or RULE_typeDecl, RPAREN) when previous is LPAREN or SEMICOLON => "expected 'IDENT'",
            (RULE_importDecl or RULE_constDecl or RULE_varDecl or RULE_typeDecl, RPAREN) => "expected ';'",
            (RULE_importSpec, STRING_LIT) => Import(found),
            (RULE_ifStmt or RULE_forStmt or RULE_switchStmt, SEMICOLON or LBRACE) or (RULE_block, LBRACE) => Header(rule, found, previous),
            (RULE_ifStmt, Nothing) => "expected if statement or block",
            (_, Nothing) => "expected " + Wanted(rule),
            _ => null,
        };
        special ??= "expected " + Spelling(expected);
        return special.StartsWith("expected ", StringComparison.Ordinal) ? $"{special}, found {Found(token)}" : special;
    }

    private string Comma(int token, string context)
        => IsNewline(token) ? $"missing ',' before newline in {context}" : $"missing ',' in {context}";

    private bool IsNewline(int token) => tokens.Types[token] == SEMICOLON && tokens.Starts[token] == tokens.Ends[token];

    private static string? StatementOrSemicolon(int found, int previous)
    {
        if (found is TokenBuffer.EndOfFile or CASE or DEFAULT) return null;
        return previous is SEMICOLON or LBRACE or COLON ? "expected statement" : "expected ';'";
    }

    private static string Import(int found) => found is IDENTIFIER or INT_LIT or FLOAT_LIT or IMAGINARY_LIT or RUNE_LIT
        ? "import path must be a string"
        : "missing import path";

    private static string? Header(int rule, int found, int previous)
    {
        if (found == COLON) return "illegal label declaration";
        if (previous == IF && found == VAR) return "var declaration not allowed in if initializer";
        return previous is IF or FOR or SWITCH or SEMICOLON && rule != RULE_block ? "expected operand" : null;
    }

    private static bool EndsOperand(int type)
        => type is IDENTIFIER or INT_LIT or FLOAT_LIT or IMAGINARY_LIT or RUNE_LIT or STRING_LIT or RPAREN or RBRACK or RBRACE;

    private static string Wanted(int rule) => rule switch
    {
        RULE_topLevelDecl or RULE_declaration => "declaration",
        RULE_statement => "statement",
        RULE_fieldDecl or RULE_embeddedField => "field name or embedded type",
        RULE_operandSuffix or RULE_headerPrimarySuffix => "selector or type assertion",
        RULE_type or RULE_unbracketedType or RULE_typeSpec or RULE_varSpec or RULE_fieldType or RULE_bracketedTypeSpec => "type",
        RULE_typeTerm or RULE_interfaceElem => "~ term or type",
        RULE_importDecl => "import path",
        RULE_constDecl or RULE_varDecl or RULE_typeDecl => "'IDENT'",
        _ => "operand",
    };
}
