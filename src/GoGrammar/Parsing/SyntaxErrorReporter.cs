using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>Says what is missing or too much, in words like those of <c>go/parser</c>.</summary>
internal sealed class SyntaxErrorReporter(SourceText text, TokenBuffer tokens, DiagnosticBag diagnostics)
{
    private readonly SyntaxErrorWords words = new(tokens);

    /// <summary>Reports that the parser cannot go on.</summary>
    public void Report(in ErrorSite site)
    {
        var message = words.Describe(site);
        var at = words.PlaceOf(site);
        if (message.StartsWith(SyntaxErrorWords.Expected, StringComparison.Ordinal)) message += $", found {Found(at)}";
        diagnostics.Add(tokens.Starts[at], tokens.Ends[at], message);
    }

    /// <summary>Reports that something else was expected than the token that stands there.</summary>
    public void ReportExpected(string what, int token)
        => diagnostics.Add(tokens.Starts[token], tokens.Ends[token], $"{SyntaxErrorWords.Expected}{what}, found {Found(token)}");

    /// <summary>Reports that a declaration does not end where it could.</summary>
    public void ReportUnterminated(Decl declaration, int token)
    {
        var endsInExpression = declaration is GenDecl { Tok: Token.Const or Token.Var };
        ReportExpected(endsInExpression && words.IsComparisonMissing(token) ? "'=='" : "';'", token);
    }

    private string Found(int token)
    {
        var type = tokens.Types[token];
        var span = new TextSpan(tokens.Starts[token], tokens.Ends[token]);
        return type switch
        {
            TokenBuffer.EndOfFile => "'EOF'",
            SEMICOLON when span.IsEmpty => "newline",
            ILLEGAL => "'ILLEGAL'",
            _ when TokenMap.IsLiteral(type) || type == IDENTIFIER => text.ToString(span),
            _ => $"'{text.ToString(span)}'",
        };
    }
}
