using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>What the outcome of a condition says about the values in it.</summary>
public abstract record ConditionFact
{
    private ConditionFact() { }

    /// <summary><paramref name="Value"/> is, or is not, <c>nil</c>: <c>err != nil</c>, <c>case nil:</c>.</summary>
    public sealed record NilTest(Expr Value, bool IsNil) : ConditionFact;

    /// <summary>A boolean (a variable, a call, an element) has this value: <c>ok</c>, <c>f(x)</c>, <c>done == false</c>.</summary>
    public sealed record BoolTest(Expr Value, bool IsTrue) : ConditionFact;

    /// <summary>
    /// Two values compare like this; <paramref name="Operator"/> is one of <see cref="Token.Eql"/>, <see cref="Token.Neq"/>, <see cref="Token.Lss"/>,
    /// <see cref="Token.Leq"/>, <see cref="Token.Gtr"/>, <see cref="Token.Geq"/>. A literal stands on the right. Floating-point NaN is left out of account.
    /// </summary>
    public sealed record Comparison(Expr Left, Token Operator, Expr Right) : ConditionFact;

    /// <summary>The dynamic type of <paramref name="Value"/> is, or is not, <paramref name="Type"/>: a case of a type switch.</summary>
    public sealed record TypeTest(Expr Value, Expr Type, bool Holds) : ConditionFact;
}
