using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Integer literals", "Floating-point literals", "Imaginary literals".</summary>
internal ref partial struct GoScanner
{
    private void ScanNumber()
    {
        var start = offset;
        var type = INT_LIT;
        var prefix = Prefix();
        var @base = prefix switch { 'x' => 16, 'b' => 2, 'o' or '0' => 8, _ => 10 };
        var seen = new Digits { InvalidAt = -1 };
        if (prefix == '0') seen.Any = true;
        if (prefix is not '\0') offset += prefix == '0' ? 1 : 2;
        ScanDigits(@base, ref seen);

        if (Peek(0) == '.')
        {
            type = FLOAT_LIT;
            if (prefix is 'o' or 'b') diagnostics.Add(offset, $"invalid radix point in {LiteralName(prefix)}");
            offset++;
            ScanDigits(@base, ref seen);
        }

        if (!seen.Any) diagnostics.Add(offset, $"{LiteralName(prefix)} has no digits");
        if ((Peek(0) | 0x20) is 'e' or 'p')
        {
            type = FLOAT_LIT;
            ScanExponent(prefix, ref seen);
        }
        else if (prefix == 'x' && type == FLOAT_LIT)
        {
            diagnostics.Add(offset, "hexadecimal mantissa requires a 'p' exponent");
        }

        if (Peek(0) == 'i')
        {
            type = IMAGINARY_LIT;
            offset++;
        }

        if (type == INT_LIT && seen.InvalidAt >= 0)
            diagnostics.Add(seen.InvalidAt, $"invalid digit '{(char)source[seen.InvalidAt]}' in {LiteralName(prefix)}");
        if (seen.Separators && MisplacedSeparator(source[start..offset]) is var at and >= 0)
            diagnostics.Add(start + at, "'_' must separate successive digits");
        Add(type, start, line, endsStatement: true);
    }

    private static string LiteralName(char prefix) => prefix switch
    {
        'x' => "hexadecimal literal",
        'o' or '0' => "octal literal",
        'b' => "binary literal",
        _ => "decimal literal",
    };

    /// <summary>The index of the first <c>_</c> that has not a digit, or the base's prefix, before it and a digit after it; or -1.</summary>
    private static int MisplacedSeparator(ReadOnlySpan<byte> literal)
    {
        var hexadecimal = literal.Length >= 2 && literal[0] == '0' && (literal[1] | 0x20) == 'x';
        var prefixed = literal.Length >= 2 && literal[0] == '0' && (literal[1] | 0x20) is 'x' or 'o' or 'b';
        var afterDigit = prefixed;
        for (var i = prefixed ? 2 : 0; i < literal.Length; i++)
        {
            if (literal[i] != '_')
            {
                afterDigit = CharacterClass.IsDigit(literal[i]) || (hexadecimal && CharacterClass.DigitValue(literal[i]) < 16);
                continue;
            }

            if (!afterDigit) return i;
            var next = i + 1 < literal.Length ? literal[i + 1] : -1;
            var digitFollows = CharacterClass.IsDigit(next) || (hexadecimal && CharacterClass.DigitValue(next) < 16);
            if (!digitFollows && next != '_') return i;
            afterDigit = false;
        }

        return -1;
    }

    private readonly char Prefix()
    {
        if (source[offset] != '0') return '\0';
        return (Peek() | 0x20) is var letter and ('x' or 'o' or 'b') && Peek() > 0 ? (char)letter : '0';
    }

    private void ScanExponent(char prefix, ref Digits mantissa)
    {
        var letter = (char)source[offset];
        if ((letter | 0x20) == 'e' && prefix is not ('\0' or '0')) diagnostics.Add(offset, $"'{letter}' exponent requires decimal mantissa");
        if ((letter | 0x20) == 'p' && prefix != 'x') diagnostics.Add(offset, $"'{letter}' exponent requires hexadecimal mantissa");
        offset++;
        if (Peek(0) is '+' or '-') offset++;
        var exponent = new Digits();
        ScanDigits(10, ref exponent);
        mantissa.Separators |= exponent.Separators;
        if (!exponent.Any) diagnostics.Add(offset, "exponent has no digits");
    }

    /// <summary>Digits and separators. Any decimal digit is read where the base is at most 10; the first that does not fit it is remembered.</summary>
    private void ScanDigits(int @base, ref Digits seen)
    {
        for (; offset < source.Length; offset++)
        {
            var c = source[offset];
            if (c == '_')
            {
                seen.Separators = true;
                continue;
            }

            if (!CharacterClass.IsDigit(c) && (@base < 16 || CharacterClass.DigitValue(c) >= 16)) return;
            seen.Any = true;
            if (CharacterClass.DigitValue(c) >= @base && seen.InvalidAt < 0) seen.InvalidAt = offset;
        }
    }

    private struct Digits
    {
        public bool Any;
        public bool Separators;
        public int InvalidAt;
    }
}
