using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>"Operators and punctuation".</summary>
internal ref partial struct GoScanner
{
    private void ScanOperator(byte c)
    {
        var start = offset;
        var (type, length) = Operator(c);
        offset += length;
        if (type == ILLEGAL)
        {
            diagnostics.Add(start, offset, ScannerMessages.IllegalCharacter(c));
            Add(ILLEGAL, start, line, endsStatement);
            return;
        }

        Add(type, start, line, type is RPAREN or RBRACK or RBRACE or INC or DEC);
    }

    private readonly (int Type, int Length) Operator(byte c) => (char)c switch
    {
        '(' => (LPAREN, 1),
        ')' => (RPAREN, 1),
        '[' => (LBRACK, 1),
        ']' => (RBRACK, 1),
        '{' => (LBRACE, 1),
        '}' => (RBRACE, 1),
        ',' => (COMMA, 1),
        ';' => (SEMICOLON, 1),
        '~' => (TILDE, 1),
        '.' => Peek() == '.' && Peek(2) == '.' ? (ELLIPSIS, 3) : (PERIOD, 1),
        ':' => OrAssign(COLON, DEFINE),
        '*' => OrAssign(MUL, MUL_ASSIGN),
        '/' => OrAssign(QUO, QUO_ASSIGN),
        '%' => OrAssign(REM, REM_ASSIGN),
        '^' => OrAssign(XOR, XOR_ASSIGN),
        '=' => OrAssign(ASSIGN, EQL),
        '!' => OrAssign(NOT, NEQ),
        '+' => OrAssignOrTwice(c, ADD, ADD_ASSIGN, INC),
        '-' => OrAssignOrTwice(c, SUB, SUB_ASSIGN, DEC),
        '|' => OrAssignOrTwice(c, OR, OR_ASSIGN, LOR),
        '&' => Peek() == '^' ? AndNot() : OrAssignOrTwice(c, AND, AND_ASSIGN, LAND),
        '<' => Peek() == '-' ? (ARROW, 2) : OrShift(c, LSS, LEQ, SHL, SHL_ASSIGN),
        '>' => OrShift(c, GTR, GEQ, SHR, SHR_ASSIGN),
        _ => (ILLEGAL, 1),
    };

    private readonly (int Type, int Length) OrAssign(int alone, int assign) => Peek() == '=' ? (assign, 2) : (alone, 1);

    private readonly (int Type, int Length) OrAssignOrTwice(byte c, int alone, int assign, int twice)
        => Peek() == c ? (twice, 2) : OrAssign(alone, assign);

    private readonly (int Type, int Length) AndNot() => Peek(2) == '=' ? (AND_NOT_ASSIGN, 3) : (AND_NOT, 2);

    private readonly (int Type, int Length) OrShift(byte c, int alone, int orEqual, int shift, int assign)
    {
        if (Peek() != c) return OrAssign(alone, orEqual);
        return Peek(2) == '=' ? (assign, 3) : (shift, 2);
    }
}
