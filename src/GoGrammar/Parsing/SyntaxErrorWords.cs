using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>
/// Finds the words for a place where the parser cannot go on. A generated parser knows one token that it wanted; the rule and the token before
/// tell what a reader would miss there: an operand, a comma, the end of a statement.
/// </summary>
internal sealed class SyntaxErrorWords(TokenBuffer tokens)
{
    /// <summary>How a message begins that goes on with what was found.</summary>
    public const string Expected = "expected ";

    private const string Declaration = "declaration";
    private const string Operand = "expected operand";
    private const string Type = "expected type";
    private const string TypeTerm = "expected ~ term or type";
    private const string Semicolon = "expected ';'";

    /// <summary>The token that the message speaks of, where it is another than the one that does not fit.</summary>
    public int PlaceOf(in ErrorSite site)
    {
        if (IsMethodTypeParameter(site)) return site.First + 1;
        return IsVarInIf(site) ? site.Token + 1 : site.Token;
    }

    /// <summary>Whether an assignment stands where an expression has just ended: likely a comparison.</summary>
    public bool IsComparisonMissing(int token)
        => tokens.Types[token] == ASSIGN && token > 0 && TokenMap.EndsOperand(tokens.Types[token - 1]);

    /// <summary>What to say; where it begins with <see cref="Expected"/>, what was found is to follow.</summary>
    public string Describe(in ErrorSite site)
        => (site.Expected == ErrorSite.Several ? Choice(site) : ListOrBlock(site) ?? Rest(site)) ?? Expected + Spelling(site.Expected);

    private static string Spelling(int type) => type == IDENTIFIER ? "'IDENT'" : DefaultVocabulary.GetLiteralName(type);

    private int Found(in ErrorSite site) => tokens.Types[site.Token];

    private int Previous(in ErrorSite site) => site.Token > 0 ? tokens.Types[site.Token - 1] : TokenBuffer.EndOfFile;

    /// <summary>The token begins none of a rule's alternatives.</summary>
    private string Choice(in ErrorSite site) => site.Rule switch
    {
        RULE_importDecl => ImportPath(site),
        RULE_constDecl or RULE_varDecl or RULE_typeDecl => "expected 'IDENT'",
        RULE_ifStmt => "expected if statement or block",
        RULE_embeddedField => "expected field name or embedded type",
        RULE_operandSuffix or RULE_headerPrimarySuffix => Previous(site) == LPAREN ? Type : "expected selector or type assertion",
        RULE_type when site.Parent == RULE_typeTerm && Previous(site) != TILDE => TypeTerm,
        RULE_interfaceElem => Semicolon,
        RULE_type or RULE_unbracketedType or RULE_typeSpec or RULE_varSpec or RULE_fieldType => Type,
        RULE_topLevelDecl => Expected + Declaration,
        _ => Operand,
    };

    /// <summary>An entry of a list, or what separates it from the next one, is missing.</summary>
    private string? ListOrBlock(in ErrorSite site)
    {
        switch (site.Rule, site.Expected)
        {
            case (RULE_arguments, RPAREN): return EntryOrComma(site, Operand, "argument list");
            case (RULE_literalValue, RBRACE): return EntryOrComma(site, Operand, "composite literal");
            case (RULE_typeArgs, RBRACK): return EntryOrComma(site, Type, "type argument list");
            case (RULE_parameters, RPAREN): return EntryOrComma(site, null, "parameter list");
            case (RULE_typeParameters, RBRACK): return EntryOrComma(site, null, "parameter list");
            case (RULE_bracketedTypeSpec, RBRACK): return BracketedTypeSpec(site);
            case (RULE_arrayType or RULE_index or RULE_arrayOrInstance, RBRACK): return Brackets(site);
            case (RULE_importDecl or RULE_constDecl or RULE_varDecl or RULE_typeDecl, RPAREN): return SpecGroup(site);
            case (RULE_structType or RULE_interfaceType, RBRACE): return Members(site);
            case (RULE_block or RULE_switchStmt or RULE_selectStmt, RBRACE): return Statements(site);
            default: return null;
        }
    }

    private string? Rest(in ErrorSite site)
    {
        switch (site.Rule, site.Expected)
        {
            case (RULE_importSpec, _): return ImportPath(site);
            case (RULE_block or RULE_switchStmt, LBRACE) or (RULE_forStmt, SEMICOLON): return Header(site);
            case (RULE_interfaceElem, _) when IsMethodTypeParameter(site): return "interface method must have no type parameters";
            case (RULE_primaryExpr or RULE_caseClause, _) when IsComparisonMissing(site.Token): return "expected '=='";
            default: return null;
        }
    }

    private string? EntryOrComma(in ErrorSite site, string? entry, string list)
    {
        if (Previous(site) is COMMA or LPAREN or LBRACK or LBRACE) return Found(site) == TokenBuffer.EndOfFile ? null : entry;
        if (entry == Operand && IsComparisonMissing(site.Token)) return "expected '=='";
        return IsNewline(site.Token) ? $"missing ',' before newline in {list}" : $"missing ',' in {list}";
    }

    /// <summary><c>type T [</c>: a list of parameters, unless it can only be an array's length.</summary>
    private string? BracketedTypeSpec(in ErrorSite site)
    {
        var isArray = tokens.Types[site.First] != IDENTIFIER || tokens.Types[site.First + 1] is PERIOD or LPAREN
            || TokenMap.Precedence(tokens.Types[site.First + 1]) > 0;
        if (!isArray) return EntryOrComma(site, null, "parameter list");
        return Found(site) == COMMA ? "unexpected comma; expecting ]" : null;
    }

    private string? Brackets(in ErrorSite site)
    {
        if (Previous(site) is LBRACK or COLON) return Operand;
        if (site.Rule == RULE_arrayType && Found(site) == COMMA) return "unexpected comma; expecting ]";
        if (Previous(site) == COMMA && Found(site) != TokenBuffer.EndOfFile) return site.Rule == RULE_index ? Type : Operand;
        return IsComparisonMissing(site.Token) ? "expected '=='" : null;
    }

    private string? SpecGroup(in ErrorSite site)
    {
        if (IsComparisonMissing(site.Token) && site.Rule is RULE_constDecl or RULE_varDecl) return "expected '=='";
        if (Previous(site) is not (LPAREN or SEMICOLON) && !NeedsNoSemicolon(site)) return Semicolon;
        if (Found(site) == TokenBuffer.EndOfFile) return null;
        return site.Rule == RULE_importDecl ? ImportPath(site) : "expected 'IDENT'";
    }

    private string? Members(in ErrorSite site)
    {
        if (Previous(site) is LBRACE or SEMICOLON || NeedsNoSemicolon(site)) return null;
        var isLoneName = Previous(site) == IDENTIFIER && tokens.Types[site.Token - 2] is LBRACE or SEMICOLON;
        return isLoneName && site.Rule == RULE_structType ? Type : Semicolon;
    }

    private string? Statements(in ErrorSite site)
    {
        var previous = Previous(site);
        if (previous == RETURN) return Operand;
        if (previous == COLON) return "expected statement";
        if (Found(site) is TokenBuffer.EndOfFile or CASE or DEFAULT) return null;
        if (previous == LBRACE && site.Rule != RULE_block) return null;
        if (previous is SEMICOLON or LBRACE || NeedsNoSemicolon(site)) return "expected statement";
        return IsComparisonMissing(site.Token) ? "expected '=='" : Semicolon;
    }

    /// <summary>Whether the token that does not fit would be allowed to stand there without a semicolon before it: that is not what is wrong.</summary>
    private bool NeedsNoSemicolon(in ErrorSite site) => Found(site) is RPAREN or RBRACE;

    private string ImportPath(in ErrorSite site)
        => TokenMap.IsLiteral(Found(site)) || Found(site) == IDENTIFIER ? "import path must be a string" : "missing import path";

    private string? Header(in ErrorSite site)
    {
        if (Found(site) == COLON) return "illegal label declaration";
        if (IsVarInIf(site)) return "var declaration not allowed in if initializer";
        if (Previous(site) is IF or FOR or SWITCH or SEMICOLON) return Operand;
        return site.Parent == RULE_ifStmt && !HasSemicolonSince(IF, site.Token) ? Semicolon : null;
    }

    private bool IsVarInIf(in ErrorSite site) => Previous(site) == IF && Found(site) == VAR;

    /// <summary>Whether <c>m[T any</c> begins an interface's element.</summary>
    private bool IsMethodTypeParameter(in ErrorSite site)
        => site is { Rule: RULE_interfaceElem, Expected: RBRACK } && site.Token == site.First + 3 && Previous(site) == IDENTIFIER;

    /// <summary>Whether a semicolon stands between the last keyword of a kind and a token.</summary>
    private bool HasSemicolonSince(int keyword, int token)
    {
        for (var i = token - 1; i >= 0 && tokens.Types[i] != keyword; i--)
            if (tokens.Types[i] == SEMICOLON) return true;
        return false;
    }

    private bool IsNewline(int token) => tokens.Types[token] == SEMICOLON && tokens.Starts[token] == tokens.Ends[token];
}
