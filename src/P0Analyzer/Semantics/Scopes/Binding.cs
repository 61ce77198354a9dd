using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// What the binder found out about a package: which symbol each identifier means as far as scopes tell it, its functions and calls.
/// </summary>
internal sealed class Binding
{
    internal Dictionary<Ident, Symbol> Symbols { get; } = [];

    internal Dictionary<SyntaxNode, GoFunction> Functions { get; } = [];

    internal Dictionary<SyntaxNode, ImmutableArray<TypeParameterSymbol>> TypeParameters { get; } = [];

    /// <summary>All calls and conversions of the package with the innermost function around each, file by file in source order.</summary>
    internal List<(CallExpr Call, GoFunction? Function, GoFile File)> Calls { get; } = [];

    /// <summary>
    /// What gives values to variables, file by file in source order: <see cref="AssignStmt"/>, <see cref="ValueSpec"/>,
    /// <see cref="CompositeLit"/> and <see cref="ReturnStmt"/>.
    /// </summary>
    internal List<SyntaxNode> Givers { get; } = [];

    /// <summary>Every declared function with a body, and the literals outside of any function, in source order.</summary>
    internal ImmutableArray<GoFunction> Bodies { get; set; } = [];

    internal Symbol? SymbolOf(Ident ident) => Symbols.GetValueOrDefault(ident);

    internal GoFunction? FunctionAt(SyntaxNode syntax) => Functions.GetValueOrDefault(syntax);

    internal ImmutableArray<TypeParameterSymbol> TypeParametersOf(SyntaxNode declaration) => TypeParameters.GetValueOrDefault(declaration, []);
}
