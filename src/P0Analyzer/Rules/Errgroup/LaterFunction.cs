using GoGrammar.Syntax;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A function value that runs later than where it is written.</summary>
/// <param name="Value">A <see cref="FuncLit"/>, or the <see cref="SelectorExpr"/> of a bound method.</param>
/// <param name="Deferral">The statement that defers it to the end of its function; null when it runs beside it.</param>
internal readonly record struct LaterFunction(Expr Value, DeferStmt? Deferral);
