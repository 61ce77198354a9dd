namespace GoGrammar.Syntax;

/// <summary>The tokens that a syntax node can carry, named after <c>go/token</c>.</summary>
public enum Token : byte
{
    /// <summary><c>ILLEGAL</c></summary>
    Illegal,

    /// <summary><c>IDENT</c></summary>
    Ident,

    /// <summary><c>INT</c></summary>
    Int,

    /// <summary><c>FLOAT</c></summary>
    Float,

    /// <summary><c>IMAG</c></summary>
    Imag,

    /// <summary><c>CHAR</c></summary>
    Char,

    /// <summary><c>STRING</c></summary>
    String,

    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Sub,

    /// <summary><c>*</c></summary>
    Mul,

    /// <summary><c>/</c></summary>
    Quo,

    /// <summary><c>%</c></summary>
    Rem,

    /// <summary><c>&amp;</c></summary>
    And,

    /// <summary><c>|</c></summary>
    Or,

    /// <summary><c>^</c></summary>
    Xor,

    /// <summary><c>&lt;&lt;</c></summary>
    Shl,

    /// <summary><c>&gt;&gt;</c></summary>
    Shr,

    /// <summary><c>&amp;^</c></summary>
    AndNot,

    /// <summary><c>+=</c></summary>
    AddAssign,

    /// <summary><c>-=</c></summary>
    SubAssign,

    /// <summary><c>*=</c></summary>
    MulAssign,

    /// <summary><c>/=</c></summary>
    QuoAssign,

    /// <summary><c>%=</c></summary>
    RemAssign,

    /// <summary><c>&amp;=</c></summary>
    AndAssign,

    /// <summary><c>|=</c></summary>
    OrAssign,

    /// <summary><c>^=</c></summary>
    XorAssign,

    /// <summary><c>&lt;&lt;=</c></summary>
    ShlAssign,

    /// <summary><c>&gt;&gt;=</c></summary>
    ShrAssign,

    /// <summary><c>&amp;^=</c></summary>
    AndNotAssign,

    /// <summary><c>&amp;&amp;</c></summary>
    LAnd,

    /// <summary><c>||</c></summary>
    LOr,

    /// <summary><c>&lt;-</c></summary>
    Arrow,

    /// <summary><c>++</c></summary>
    Inc,

    /// <summary><c>--</c></summary>
    Dec,

    /// <summary><c>==</c></summary>
    Eql,

    /// <summary><c>&lt;</c></summary>
    Lss,

    /// <summary><c>&gt;</c></summary>
    Gtr,

    /// <summary><c>=</c></summary>
    Assign,

    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>!=</c></summary>
    Neq,

    /// <summary><c>&lt;=</c></summary>
    Leq,

    /// <summary><c>&gt;=</c></summary>
    Geq,

    /// <summary><c>:=</c></summary>
    Define,

    /// <summary><c>~</c></summary>
    Tilde,

    /// <summary><c>break</c></summary>
    Break,

    /// <summary><c>const</c></summary>
    Const,

    /// <summary><c>continue</c></summary>
    Continue,

    /// <summary><c>fallthrough</c></summary>
    Fallthrough,

    /// <summary><c>goto</c></summary>
    Goto,

    /// <summary><c>import</c></summary>
    Import,

    /// <summary><c>type</c></summary>
    Type,

    /// <summary><c>var</c></summary>
    Var,
}
