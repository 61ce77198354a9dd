using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A <c>for</c> statement as it stands in the text.</summary>
internal sealed class LoopSite(Stmt syntax, GoFunction function, LoopSite? parent)
{
    /// <summary>The <see cref="ForStmt"/> or <see cref="RangeStmt"/>.</summary>
    public Stmt Syntax => syntax;

    /// <summary>The function or literal whose flow it is part of.</summary>
    public GoFunction Function => function;

    /// <summary>The next loop around it, also outside of the literals that it stands in.</summary>
    public LoopSite? Parent => parent;

    /// <summary>What is done each turn.</summary>
    public BlockStmt Body => Syntax is ForStmt loop ? loop.Body : ((RangeStmt)Syntax).Body;

    /// <summary>Whether a variable keeps its value from one turn to the next: it is declared outside of the body.</summary>
    public bool Carries(Place place) => place.Root.Declaration is not { } declaration || place.Root.File != Function.File || !Body.Span.Contains(declaration.Span);
}
