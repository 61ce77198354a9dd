/*
 * The syntax of Go (up to Go 1.25). Rules bear the names of the specification's productions and follow its chapters; where a rule
 * stands for several productions, because one token cannot tell them apart, its comment says so.
 *
 * The grammar is LL(1): one token decides. It accepts a little more than Go does; TreeBuilder says no to the rest, where it knows enough
 * for a good message (as go/parser does too). The few decisions where two alternatives begin alike take the first one that fits; a test
 * holds their list, with the reasons.
 *
 * Lists that may end in a separator are written `x? (',' x?)*`, since `(x ',')* x?` needs more than one token of look-ahead; an entry
 * that is missing in the middle is the builder's to find.
 */
parser grammar GoParser;

options {
    tokenVocab = GoLexer;
    superClass = GoParserBase;
}

// ---- Source file organization ------------------------------------------------------------------------------------------------

// That imports come first is for the builder to say.
sourceFile : packageClause ';' (topLevelDecl ';')* EOF;

packageClause : 'package' IDENTIFIER;

importDecl : 'import' (importSpec | '(' importSpec? (';' importSpec?)* ')');

importSpec : ('.' | IDENTIFIER)? STRING_LIT;

// ---- Declarations and scope --------------------------------------------------------------------------------------------------

topLevelDecl
    : importDecl
    | declaration
    | functionDecl // and methodDecl
    ;

declaration : constDecl | typeDecl | varDecl;

constDecl : 'const' (constSpec | '(' constSpec? (';' constSpec?)* ')');

constSpec : identifierList type? ('=' expressionList)?;

identifierList : IDENTIFIER (',' IDENTIFIER)*;

expressionList : expression (',' expression)*;

varDecl : 'var' (varSpec | '(' varSpec? (';' varSpec?)* ')');

varSpec : identifierList ('=' expressionList | type ('=' expressionList)?);

typeDecl : 'type' (typeSpec | '(' typeSpec? (';' typeSpec?)* ')');

// aliasDecl and typeDef. What begins with a bracket may be an array type or a list of type parameters.
typeSpec : IDENTIFIER ('=' type | '[' bracketedTypeSpec | unbracketedType);

// `type T [` has been read.
bracketedTypeSpec
    : ']' type
    | '...' ']' type
    | IDENTIFIER (lengthOrConstraint | parameterType ('|' typeTerm)*)? (',' parameterDecl?)* ']' '='? type
    | expression ']' type
    ;

// `type T [P` has been read: P is the beginning of an array's length, or a type parameter with a constraint that looks like one,
// as in `type T[P *C] …` and `type T[P (C), Q any] …`.
lengthOrConstraint
    : operandSuffix primarySuffix* (binaryOp unaryExpr)*
    | (binaryOp unaryExpr)+
    ;

functionDecl : 'func' parameters? IDENTIFIER typeParameters? signature block?;

typeParameters : '[' parameterDecl? (',' parameterDecl?)* ']';

// ---- Types -------------------------------------------------------------------------------------------------------------------

type
    : IDENTIFIER ('.' IDENTIFIER)? typeArgs?
    | '(' type ')'
    | arrayType
    | structType
    | pointerType
    | functionType
    | interfaceType
    | mapType
    | channelType
    | receiveChannelType
    ;

// A type after a name, where a bracket has a meaning of its own.
unbracketedType
    : IDENTIFIER ('.' IDENTIFIER)? typeArgs?
    | '(' type ')'
    | structType
    | pointerType
    | functionType
    | interfaceType
    | mapType
    | channelType
    | receiveChannelType
    ;

typeArgs : '[' (type (',' type?)*)? ']';

// arrayType and sliceType; `[...]T` belongs to composite literals.
arrayType : '[' ('...' | expression)? ']' type;

structType : 'struct' '{' fieldDecl? (';' fieldDecl?)* '}';

fieldDecl : (IDENTIFIER fieldType? | embeddedField) STRING_LIT?;

fieldType
    : '.' IDENTIFIER typeArgs? // an embedded type of another package
    | (',' IDENTIFIER)+ type
    | arrayOrInstance
    | unbracketedType
    ;

// An embedded type that begins with a name is a fieldDecl too. Parentheses are refused by the builder.
embeddedField : '*' '('? embeddedName ')'? | '(' '*'? embeddedName ')'?;

embeddedName : IDENTIFIER ('.' IDENTIFIER)? typeArgs?;

// After a name: `[n]T` and `[]T` are the type of what bears the name, `[A, B]` instantiates it.
arrayOrInstance : '[' (expression (',' expression?)*)? ']' type?;

pointerType : '*' type;

functionType : 'func' typeParameters? signature;

signature : parameters result?;

result : parameters | type;

parameters : '(' parameterDecl? (',' parameterDecl?)* ')';

// A parameter is a name, a type, or a name with a type: the builder decides for the whole list. Type parameters are read by this rule
// too, so that the terms of a union are allowed here and refused by the builder elsewhere.
parameterDecl
    : IDENTIFIER parameterType? ('|' typeTerm)*
    | '...' type
    | typeTerm ('|' typeTerm)*
    ;

parameterType
    : '.' IDENTIFIER typeArgs?
    | arrayOrInstance
    | '...' type
    | '~' type
    | unbracketedType
    ;

interfaceType : 'interface' '{' interfaceElem? (';' interfaceElem?)* '}';

// methodElem and typeElem.
interfaceElem
    : IDENTIFIER (signature | ('.' IDENTIFIER typeArgs? | '[' expression (',' type?)* ']')? ('|' typeTerm)*)
    | typeTerm ('|' typeTerm)*
    ;

typeTerm : '~'? type; // and underlyingType

mapType : 'map' '[' type ']' type;

channelType : 'chan' '<-'? type;

receiveChannelType : '<-' 'chan' type;

// ---- Blocks ------------------------------------------------------------------------------------------------------------------

block : '{' statementList '}';

statementList : statement? (';' statement?)*;

// ---- Expressions -------------------------------------------------------------------------------------------------------------

// A flat list: the builder climbs the precedences.
expression : unaryExpr (binaryOp unaryExpr)*;

unaryExpr : ('+' | '-' | '!' | '^' | '*' | '&' | '<-' | '~')* primaryExpr;

binaryOp
    : '||' | '&&'
    | '==' | '!=' | '<' | '<=' | '>' | '>='
    | '+' | '-' | '|' | '^'
    | '*' | '/' | '%' | '<<' | '>>' | '&' | '&^'
    ;

// An operand or a type, then selectors, indices, slices, type assertions, arguments. A `{` starts a literal only after what can be its type.
primaryExpr
    : ( IDENTIFIER literalValue?
      | INT_LIT | FLOAT_LIT | IMAGINARY_LIT | RUNE_LIT | STRING_LIT
      | '(' expression ')' literalValue?
      | functionLit
      | (arrayType | structType | mapType) literalValue?
      | interfaceType
      | channelType
      ) primarySuffix*
    ;

primarySuffix
    : operandSuffix
    | index literalValue?
    ;

operandSuffix
    : '.' (IDENTIFIER literalValue? | '(' (type | 'type') ')')
    | arguments
    ;

// functionLit, or a functionType without a body.
functionLit : 'func' typeParameters? signature block?;

// index, slice, or the typeArgs of an instantiation, whose first is read as an expression.
index
    : '[' ( expression ((',' type?)+ | ':' expression? (':' expression?)?)?
          | ':' expression? (':' expression?)?
          )? ']'
    ;

arguments : '(' (argument (',' argument?)*)? ')';

argument : expression '...'?;

literalValue : '{' (keyedElement (',' keyedElement?)*)? '}';

keyedElement : (expression | literalValue) (':' (expression | literalValue))?;

// ---- Expressions in the header of a statement --------------------------------------------------------------------------------
//
// Between `if`, `for` or `switch` and its block a `{` after a name opens the block ("Composite literals", the parsing ambiguity). Inside
// parentheses and brackets the full rules are back.

headerExpressionList : headerExpression (',' headerExpression)*;

headerExpression : headerUnaryExpr (binaryOp headerUnaryExpr)*;

headerUnaryExpr : ('+' | '-' | '!' | '^' | '*' | '&' | '<-' | '~')* headerPrimaryExpr;

headerPrimaryExpr
    : ( IDENTIFIER
      | INT_LIT | FLOAT_LIT | IMAGINARY_LIT | RUNE_LIT | STRING_LIT
      | '(' expression ')'
      | functionLit
      | (arrayType | structType | mapType) literalValue?
      | interfaceType
      | channelType
      ) headerPrimarySuffix*
    ;

headerPrimarySuffix
    : '.' (IDENTIFIER | '(' (type | 'type') ')')
    | index
    | arguments
    ;

// ---- Statements --------------------------------------------------------------------------------------------------------------

// A statement that cannot be read, or is followed by what cannot follow it, ends all the same: the rest of it is skipped, the ones after
// it are read.
statement
    : ( declaration
      | simpleStmt (':' statement?)? // and labeledStmt
      | goStmt
      | returnStmt
      | breakStmt
      | continueStmt
      | gotoStmt
      | fallthroughStmt
      | block
      | ifStmt
      | switchStmt
      | selectStmt
      | forStmt
      | deferStmt
      ) { EndStatement(); }
    ;
    catch [SyntaxErrorException error] { RecoverStatement(error); }

// expressionStmt, sendStmt, incDecStmt, assignment and shortVarDecl; the emptyStmt is a statementList's missing entry.
simpleStmt : expressionList (assignOp expressionList | '<-' expression | '++' | '--')?;

assignOp : '=' | ':=' | '+=' | '-=' | '|=' | '^=' | '*=' | '/=' | '%=' | '<<=' | '>>=' | '&=' | '&^=';

headerSimpleStmt
    : headerExpressionList (assignOp (headerExpressionList | rangeClause) | '<-' headerExpression | '++' | '--')?
    | rangeClause
    ;

ifStmt : 'if' headerSimpleStmt? (';' headerSimpleStmt?)? block ('else' (ifStmt | block))?;

// exprSwitchStmt and typeSwitchStmt.
switchStmt : 'switch' headerSimpleStmt? (';' headerSimpleStmt?)? '{' caseClause* '}';

// exprCaseClause and typeCaseClause.
caseClause : ('case' expressionList | 'default') ':' statementList;

forStmt : 'for' headerSimpleStmt? (';' headerSimpleStmt? ';' headerSimpleStmt?)? block;

// Its variables are the left side of the headerSimpleStmt around it.
rangeClause : 'range' headerExpression;

goStmt : 'go' expression;

selectStmt : 'select' '{' commClause* '}';

commClause : ('case' commCase | 'default') ':' statementList;

// sendStmt and recvStmt.
commCase : expressionList ('<-' expression | ('=' | ':=') expression)?;

returnStmt : 'return' expressionList?;

breakStmt : 'break' IDENTIFIER?;

continueStmt : 'continue' IDENTIFIER?;

gotoStmt : 'goto' IDENTIFIER?;

fallthroughStmt : 'fallthrough';

deferStmt : 'defer' expression;
