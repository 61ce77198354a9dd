namespace GoGrammar.Parsing;

/// <summary>"Comments". The last token's say over a line's end holds through them.</summary>
internal ref partial struct GoScanner
{
    private void ScanLineComment()
    {
        var start = offset;
        var length = source[start..].IndexOf((byte)'\n');
        offset = length < 0 ? source.Length : start + length;
        var end = source[offset - 1] == '\r' ? offset - 1 : offset;
        comments.Add(start, end, line, line);
        if (start == 0 || source[start - 1] == '\n') LineDirective.Check(source[start..end], start, diagnostics);
    }

    private void ScanGeneralComment()
    {
        var start = offset;
        var startLine = line;
        var length = source[(start + 2)..].IndexOf("*/"u8);
        offset = length < 0 ? source.Length : start + 2 + length + 2;
        var text = source[start..offset];
        var firstLineEnd = text.IndexOf((byte)'\n');
        line += text.Count((byte)'\n');
        comments.Add(start, offset, startLine, line);
        if (length < 0) diagnostics.Add(start, offset, ScannerMessages.CommentNotTerminated);
        else LineDirective.Check(text[..^2], start, diagnostics);
        if (endsStatement && firstLineEnd >= 0) AddAutomaticSemicolon(start + firstLineEnd, startLine);
    }
}
