using GoGrammar.Syntax;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>What the builder knows of token types.</summary>
internal static class TokenMap
{
    /// <summary>How strongly a binary operator binds, from 1 to 5; 0 for any other token (specification, "Operator precedence").</summary>
    public static int Precedence(int type) => type switch
    {
        LOR => 1,
        LAND => 2,
        EQL or NEQ or LSS or LEQ or GTR or GEQ => 3,
        ADD or SUB or OR or XOR => 4,
        MUL or QUO or REM or SHL or SHR or AND or AND_NOT => 5,
        _ => 0,
    };

    public static bool IsUnaryOperator(int type) => type is ADD or SUB or NOT or XOR or MUL or AND or ARROW or TILDE;

    public static bool IsLiteral(int type) => type is INT_LIT or FLOAT_LIT or IMAGINARY_LIT or RUNE_LIT or STRING_LIT;

    /// <summary>Whether an operand can end with a token.</summary>
    public static bool EndsOperand(int type) => IsLiteral(type) || type is IDENTIFIER or RPAREN or RBRACK or RBRACE;

    /// <summary>The token of the tree that a type stands for.</summary>
    public static Token Operator(int type) => type switch
    {
        ADD => Token.Add,
        SUB => Token.Sub,
        MUL => Token.Mul,
        QUO => Token.Quo,
        REM => Token.Rem,
        AND => Token.And,
        OR => Token.Or,
        XOR => Token.Xor,
        SHL => Token.Shl,
        SHR => Token.Shr,
        AND_NOT => Token.AndNot,
        ADD_ASSIGN => Token.AddAssign,
        SUB_ASSIGN => Token.SubAssign,
        MUL_ASSIGN => Token.MulAssign,
        QUO_ASSIGN => Token.QuoAssign,
        REM_ASSIGN => Token.RemAssign,
        AND_ASSIGN => Token.AndAssign,
        OR_ASSIGN => Token.OrAssign,
        XOR_ASSIGN => Token.XorAssign,
        SHL_ASSIGN => Token.ShlAssign,
        SHR_ASSIGN => Token.ShrAssign,
        AND_NOT_ASSIGN => Token.AndNotAssign,
        LAND => Token.LAnd,
        LOR => Token.LOr,
        ARROW => Token.Arrow,
        INC => Token.Inc,
        DEC => Token.Dec,
        EQL => Token.Eql,
        LSS => Token.Lss,
        GTR => Token.Gtr,
        ASSIGN => Token.Assign,
        NOT => Token.Not,
        NEQ => Token.Neq,
        LEQ => Token.Leq,
        GEQ => Token.Geq,
        DEFINE => Token.Define,
        TILDE => Token.Tilde,
        BREAK => Token.Break,
        CONST => Token.Const,
        CONTINUE => Token.Continue,
        FALLTHROUGH => Token.Fallthrough,
        GOTO => Token.Goto,
        IMPORT => Token.Import,
        TYPE => Token.Type,
        VAR => Token.Var,
        INT_LIT => Token.Int,
        FLOAT_LIT => Token.Float,
        IMAGINARY_LIT => Token.Imag,
        RUNE_LIT => Token.Char,
        STRING_LIT => Token.String,
        _ => Token.Illegal,
    };
}
