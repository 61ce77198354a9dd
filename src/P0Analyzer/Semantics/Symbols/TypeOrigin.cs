using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Where a variable's type comes from.</summary>
internal abstract record TypeOrigin
{
    private TypeOrigin() { }

    /// <summary>A type as written, beside a value or not.</summary>
    internal sealed record Declared(Expr Syntax, Expr? Initializer = null) : TypeOrigin;

    /// <summary>A value: the <paramref name="Index"/>th of <paramref name="Count"/> results of one expression.</summary>
    internal sealed record Value(Expr Initializer, int Index, int Count) : TypeOrigin;

    /// <summary>The first iteration variable of a range clause.</summary>
    internal sealed record RangeKey(Expr Operand) : TypeOrigin;

    /// <summary>The second iteration variable of a range clause.</summary>
    internal sealed record RangeValue(Expr Operand) : TypeOrigin;

    /// <summary>The variable of a type switch in one of its clauses; in the guard itself there is no clause.</summary>
    internal sealed record TypeSwitch(Expr Operand, CaseClause? Clause) : TypeOrigin;

    /// <summary>A broken declaration.</summary>
    internal sealed record None : TypeOrigin
    {
        internal static readonly None Instance = new();
    }
}
