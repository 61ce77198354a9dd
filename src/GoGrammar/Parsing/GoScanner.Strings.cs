using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Rune literals" and "String literals".</summary>
internal ref partial struct GoScanner
{
    private void ScanRawString()
    {
        var start = offset;
        var startLine = line;
        var length = source[(start + 1)..].IndexOf((byte)'`');
        offset = length < 0 ? source.Length : start + 1 + length + 1;
        if (length < 0) diagnostics.Add(start, offset, ScannerMessages.RawStringNotTerminated);
        line += source[start..offset].Count((byte)'\n');
        Add(STRING_LIT, start, startLine, endsStatement: true);
    }

    private void ScanInterpretedString()
    {
        var start = offset++;
        while (true)
        {
            var length = source[offset..].IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
            offset = length < 0 ? source.Length : offset + length;
            if (Peek(0) is '\n' or -1)
            {
                diagnostics.Add(start, offset, ScannerMessages.StringNotTerminated);
                break;
            }

            if (source[offset++] == '"') break;
            ScanEscape('"');
        }

        Add(STRING_LIT, start, line, endsStatement: true);
    }

    private void ScanRune()
    {
        var start = offset++;
        var characters = 0;
        var valid = true;
        while (true)
        {
            if (Peek(0) is '\n' or -1)
            {
                if (valid) diagnostics.Add(start, offset, ScannerMessages.RuneNotTerminated);
                valid = false;
                break;
            }

            SourceEncoding.Decode(source[offset..], out var length);
            var c = source[offset];
            offset += length;
            if (c == '\'') break;
            characters++;
            if (c == '\\' && !ScanEscape('\'')) valid = false;
        }

        if (valid && characters != 1) diagnostics.Add(start, offset, ScannerMessages.IllegalRune);
        Add(RUNE_LIT, start, line, endsStatement: true);
    }

    /// <summary>What follows a backslash; false, with a reason said, when it is no escape. The offending character is left to be read.</summary>
    private bool ScanEscape(char quote)
    {
        var start = offset;
        var c = Peek(0);
        var (digits, @base, max) = c switch
        {
            'x' => (2, 16, 0xFFu),
            'u' => (4, 16, 0x10FFFFu),
            'U' => (8, 16, 0x10FFFFu),
            >= '0' and <= '7' => (3, 8, 0xFFu),
            _ => default,
        };
        if (digits == 0) return ScanSimpleEscape(quote);
        if (@base == 16) offset++;
        var value = 0u;
        for (; digits > 0; digits--)
        {
            var digit = CharacterClass.DigitValue(Peek(0));
            if (digit >= @base)
            {
                var message = Peek(0) < 0
                    ? ScannerMessages.EscapeNotTerminated
                    : ScannerMessages.IllegalInEscape(SourceEncoding.Decode(source[offset..], out _));
                diagnostics.Add(offset, message);
                return false;
            }

            value = (value * (uint)@base) + (uint)digit;
            offset++;
        }

        if (value <= max && value is not (>= 0xD800 and < 0xE000)) return true;
        diagnostics.Add(start, offset, ScannerMessages.InvalidCodePoint);
        return false;
    }

    private bool ScanSimpleEscape(char quote)
    {
        var c = Peek(0);
        if (c is 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\\' || c == quote)
        {
            offset++;
            return true;
        }

        diagnostics.Add(offset, c < 0 ? ScannerMessages.EscapeNotTerminated : ScannerMessages.UnknownEscape);
        return false;
    }
}
