using GoGrammar.Syntax;

namespace GoGrammar.Parsing;

/// <summary>An entry of a parameter list before it is known whether a lone name is a parameter's or a type's.</summary>
internal record struct Parameter(Ident? Name, Expr? Type);
