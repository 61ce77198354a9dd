/*
 * The tokens of Go, after the section "Lexical elements" of the specification (up to Go 1.25).
 *
 * GoScanner.cs reads the tokens that the parser sees, by hand and fast; this grammar says which they are. A test compares both on
 * every file of a corpus. What the grammar leaves to the scanner: which literals are malformed, and what is said about them.
 *
 * Automatic semicolons ("Semicolons", rule 1) need the token before a line's end: the base class remembers it, and turns a NEWLINE,
 * a comment that holds one, or the end of the file into a SEMICOLON where the rule says so.
 */
lexer grammar GoLexer;

options {
    superClass = AutomaticSemicolonLexer;
}

// "Keywords"

BREAK       : 'break';
CASE        : 'case';
CHAN        : 'chan';
CONST       : 'const';
CONTINUE    : 'continue';
DEFAULT     : 'default';
DEFER       : 'defer';
ELSE        : 'else';
FALLTHROUGH : 'fallthrough';
FOR         : 'for';
FUNC        : 'func';
GO          : 'go';
GOTO        : 'goto';
IF          : 'if';
IMPORT      : 'import';
INTERFACE   : 'interface';
MAP         : 'map';
PACKAGE     : 'package';
RANGE       : 'range';
RETURN      : 'return';
SELECT      : 'select';
STRUCT      : 'struct';
SWITCH      : 'switch';
TYPE        : 'type';
VAR         : 'var';

// "Identifiers" and literals: "Integer literals" to "String literals"

IDENTIFIER : LETTER (LETTER | UNICODE_DIGIT)*;

INT_LIT
    : '0'
    | [1-9] ('_'? DECIMAL_DIGITS)?
    | '0' '_'? OCTAL_DIGITS
    | '0' [bB] '_'? BINARY_DIGIT ('_'? BINARY_DIGIT)*
    | '0' [oO] '_'? OCTAL_DIGITS
    | '0' [xX] '_'? HEX_DIGITS
    ;

FLOAT_LIT
    : DECIMAL_DIGITS '.' DECIMAL_DIGITS? DECIMAL_EXPONENT?
    | DECIMAL_DIGITS DECIMAL_EXPONENT
    | '.' DECIMAL_DIGITS DECIMAL_EXPONENT?
    | '0' [xX] HEX_MANTISSA HEX_EXPONENT
    ;

IMAGINARY_LIT : (DECIMAL_DIGITS | INT_LIT | FLOAT_LIT) 'i';

RUNE_LIT : '\'' (~['\\\n] | ESCAPE | '\\\'') '\'';

STRING_LIT
    : '`' ~'`'* '`'
    | '"' (~["\\\n] | ESCAPE | '\\"')* '"'
    ;

// "Operators and punctuation"

ADD            : '+';
SUB            : '-';
MUL            : '*';
QUO            : '/';
REM            : '%';
AND            : '&';
OR             : '|';
XOR            : '^';
SHL            : '<<';
SHR            : '>>';
AND_NOT        : '&^';
ADD_ASSIGN     : '+=';
SUB_ASSIGN     : '-=';
MUL_ASSIGN     : '*=';
QUO_ASSIGN     : '/=';
REM_ASSIGN     : '%=';
AND_ASSIGN     : '&=';
OR_ASSIGN      : '|=';
XOR_ASSIGN     : '^=';
SHL_ASSIGN     : '<<=';
SHR_ASSIGN     : '>>=';
AND_NOT_ASSIGN : '&^=';
LAND           : '&&';
LOR            : '||';
ARROW          : '<-';
INC            : '++';
DEC            : '--';
EQL            : '==';
LSS            : '<';
GTR            : '>';
ASSIGN         : '=';
NOT            : '!';
TILDE          : '~';
NEQ            : '!=';
LEQ            : '<=';
GEQ            : '>=';
DEFINE         : ':=';
ELLIPSIS       : '...';
LPAREN         : '(';
RPAREN         : ')';
LBRACK         : '[';
RBRACK         : ']';
LBRACE         : '{';
RBRACE         : '}';
COMMA          : ',';
SEMICOLON      : ';';
PERIOD         : '.';
COLON          : ':';

// "Comments", "Tokens" (white space). Carriage returns are white space; a line ends at its line feed.

BYTE_ORDER_MARK : '\uFEFF' -> skip;
WHITE_SPACE     : [ \t\r]+ -> skip;
NEWLINE         : '\n' -> channel(HIDDEN);
LINE_COMMENT    : '//' ~'\n'* -> channel(HIDDEN);
GENERAL_COMMENT : '/*' .*? '*/' -> channel(HIDDEN);

// A character that starts no token; the parser has no use for it.

ILLEGAL : .;

fragment LETTER           : [\p{L}_];
fragment UNICODE_DIGIT    : [\p{Nd}];
fragment DECIMAL_DIGITS   : [0-9] ('_'? [0-9])*;
fragment BINARY_DIGIT     : [01];
fragment OCTAL_DIGITS     : [0-7] ('_'? [0-7])*;
fragment HEX_DIGIT        : [0-9a-fA-F];
fragment HEX_DIGITS       : HEX_DIGIT ('_'? HEX_DIGIT)*;
fragment DECIMAL_EXPONENT : [eE] [+-]? DECIMAL_DIGITS;
fragment HEX_EXPONENT     : [pP] [+-]? DECIMAL_DIGITS;

fragment HEX_MANTISSA
    : '_'? HEX_DIGITS '.' HEX_DIGITS?
    | '_'? HEX_DIGITS
    | '.' HEX_DIGITS
    ;

fragment ESCAPE
    : '\\' [abfnrtv\\]
    | '\\' [0-7] [0-7] [0-7]
    | '\\x' HEX_DIGIT HEX_DIGIT
    | '\\u' HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT
    | '\\U' HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT
    ;
