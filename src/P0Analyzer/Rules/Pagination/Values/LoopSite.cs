using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A <c>for</c> statement as it stands in the text.</summary>
/// <param name="Syntax">The <see cref="ForStmt"/> or <see cref="RangeStmt"/>.</param>
/// <param name="Function">The function or literal whose flow it is part of.</param>
/// <param name="Parent">The next loop around it, also outside of the literals that it stands in.</param>
internal sealed record LoopSite(Stmt Syntax, GoFunction Function, LoopSite? Parent)
{
    /// <summary>What is done each turn.</summary>
    public BlockStmt Body => Syntax is ForStmt loop ? loop.Body : ((RangeStmt)Syntax).Body;

    /// <summary>Whether a variable keeps its value from one turn to the next: it is declared outside of the body.</summary>
    public bool Carries(Place place) => place.Root.Declaration is not { } declaration || place.Root.File != Function.File || !Body.Span.Contains(declaration.Span);
}
