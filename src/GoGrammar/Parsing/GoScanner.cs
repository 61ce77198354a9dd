using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>
/// Turns the bytes of a file into tokens and comments: the tokens of GoLexer.g4, by hand. It never stops: what is malformed is said, and
/// read as the nearest thing that it could be.
/// </summary>
internal ref partial struct GoScanner
{
    private readonly ReadOnlySpan<byte> source;
    private readonly TokenBuffer tokens;
    private readonly CommentBuffer comments;
    private readonly DiagnosticBag diagnostics;
    private int offset;
    private int line = 1;

    /// <summary>Whether the last token makes a semicolon of the line's end (specification, "Semicolons").</summary>
    private bool endsStatement;

    private GoScanner(ReadOnlySpan<byte> source, TokenBuffer tokens, CommentBuffer comments, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.tokens = tokens;
        this.comments = comments;
        this.diagnostics = diagnostics;
    }

    /// <summary>Reads a whole file.</summary>
    public static void Scan(ReadOnlySpan<byte> source, TokenBuffer tokens, CommentBuffer comments, DiagnosticBag diagnostics)
    {
        SourceEncoding.Check(source, diagnostics);
        var scanner = new GoScanner(source, tokens, comments, diagnostics) { offset = SourceEncoding.StartsWithMark(source) ? SourceEncoding.MarkLength : 0 };
        scanner.ScanAll();
    }

    private readonly int Peek(int ahead = 1) => offset + ahead < source.Length ? source[offset + ahead] : -1;

    private void ScanAll()
    {
        while (offset < source.Length)
        {
            var c = source[offset];
            if (c is (byte)' ' or (byte)'\t' or (byte)'\r') offset++;
            else if (c == '\n') ScanLineEnd();
            else if (CharacterClass.IsAsciiLetter(c)) ScanWord();
            else if (CharacterClass.IsDigit(c) || (c == '.' && CharacterClass.IsDigit(Peek()))) ScanNumber();
            else if (c == '/' && Peek() == '/') ScanLineComment();
            else if (c == '/' && Peek() == '*') ScanGeneralComment();
            else if (c == '"') ScanInterpretedString();
            else if (c == '`') ScanRawString();
            else if (c == '\'') ScanRune();
            else if (c < 0x80) ScanOperator(c);
            else ScanNonAscii();
        }

        if (endsStatement) AddAutomaticSemicolon(offset, line);
        comments.EndAtToken(line);
        tokens.Add(TokenBuffer.EndOfFile, offset, offset);
    }

    private void Add(int type, int start, int startLine, bool endsStatement)
    {
        comments.EndAtToken(startLine);
        tokens.Add(type, start, offset);
        this.endsStatement = endsStatement;
    }

    private void AddAutomaticSemicolon(int at, int line)
    {
        comments.EndAtToken(line);
        tokens.Add(SEMICOLON, at, at);
        endsStatement = false;
    }

    private void ScanLineEnd()
    {
        if (endsStatement) AddAutomaticSemicolon(offset, line);
        offset++;
        line++;
    }

    private void ScanWord()
    {
        var start = offset;
        do offset++;
        while (offset < source.Length && CharacterClass.IsAsciiLetterOrDigit(source[offset]));
        if (offset < source.Length && source[offset] >= 0x80) SkipUnicodeWord();
        var type = Keywords.Lookup(source[start..offset]);
        Add(type, start, line, type is IDENTIFIER or BREAK or CONTINUE or FALLTHROUGH or RETURN);
    }

    private void ScanNonAscii()
    {
        var start = offset;
        var rune = SourceEncoding.Decode(source[offset..], out var length);
        if (CharacterClass.IsLetter(rune))
        {
            SkipUnicodeWord();
            Add(IDENTIFIER, start, line, endsStatement: true);
            return;
        }

        if (rune != SourceEncoding.Mark) diagnostics.Add(start, start + length, ScannerMessages.IllegalCharacter(rune));
        offset += length;
        Add(ILLEGAL, start, line, endsStatement);
    }

    private void SkipUnicodeWord()
    {
        while (offset < source.Length)
        {
            var rune = SourceEncoding.Decode(source[offset..], out var length);
            if (!CharacterClass.IsLetter(rune) && !CharacterClass.IsDigit(rune)) return;
            offset += length;
        }
    }
}
