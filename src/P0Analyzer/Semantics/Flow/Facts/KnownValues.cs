using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// What one way through a function knows of its variables: which are nil, true or false, and for which condition or variable a name stands
/// (<c>rejected := filter.Asset(&amp;a)</c>). As a part of a <see cref="PathAnalysis{TPath}"/>'s path it lets later conditions speak of earlier ones.
/// </summary>
public sealed partial class KnownValues : IEquatable<KnownValues>
{
    private readonly FunctionVariables variables;
    private readonly ImmutableDictionary<AccessPath, KnownValue> values;
    private readonly ImmutableDictionary<VariableSymbol, Meaning> meanings;

    private KnownValues(
        FunctionVariables variables,
        ImmutableDictionary<AccessPath, KnownValue> values,
        ImmutableDictionary<VariableSymbol, Meaning> meanings)
    {
        this.variables = variables;
        this.values = values;
        this.meanings = meanings;
    }

    private GoPackage Package => variables.Function.Package;

    /// <summary>Nothing is known when a function starts.</summary>
    public static KnownValues AtStartOf(FunctionVariables variables)
        => new(variables, ImmutableDictionary<AccessPath, KnownValue>.Empty, ImmutableDictionary<VariableSymbol, Meaning>.Empty);

    /// <summary>The same, at the start of a function literal that runs in place.</summary>
    public KnownValues Into(FunctionVariables literal) => new(literal, values, meanings);

    /// <summary>What is known of a variable or a part of one; null when nothing is.</summary>
    public KnownValue? Of(AccessPath path) => values.TryGetValue(path, out var value) ? value : null;

    /// <summary>What is known of an expression: a variable or a part of one, a word (<c>nil</c>, <c>true</c>), something that is made in place. Null when nothing is.</summary>
    public KnownValue? Of(Expr expression)
        => AccessPath.Of(Package, expression) is { } path ? Of(path) : ValueShapes.Of(Package, expression);

    /// <summary>
    /// A fact and all that it says besides: names are replaced by the conditions and variables that they stand for here, and <c>a &amp;&amp; b</c> is taken apart.
    /// So <c>if rejected</c> becomes a test of the filter's call.
    /// </summary>
    public IEnumerable<ConditionFact> Implied(ConditionFact fact)
    {
        var pending = new Stack<ConditionFact>([fact]);
        while (pending.TryPop(out var next))
        {
            yield return next;
            switch (next)
            {
                case ConditionFact.BoolTest { Value: BinaryExpr { Op: Token.LAnd } both, IsTrue: true }:
                    pending.Push(ConditionFacts.Of(both.Y, holds: true));
                    pending.Push(ConditionFacts.Of(both.X, holds: true));
                    break;
                case ConditionFact.BoolTest { Value: BinaryExpr { Op: Token.LOr } either, IsTrue: false }:
                    pending.Push(ConditionFacts.Of(either.Y, holds: false));
                    pending.Push(ConditionFacts.Of(either.X, holds: false));
                    break;
                case ConditionFact.BoolTest test when MeaningOf(test.Value) is { } meaning:
                    pending.Push(ConditionFacts.Of(meaning, test.IsTrue));
                    break;
                case ConditionFact.NilTest test when MeaningOf(test.Value) is { } meaning:
                    pending.Push(new ConditionFact.NilTest(meaning, test.IsNil));
                    break;
            }
        }
    }

    /// <summary>What both know.</summary>
    public KnownValues Common(KnownValues other) => new(variables, Common(values, other.values), Common(meanings, other.meanings));

    /// <inheritdoc/>
    public bool Equals(KnownValues? other)
        => other is not null
            && (ReferenceEquals(this, other)
                || (values.Count == other.values.Count
                    && meanings.Count == other.meanings.Count
                    && values.All(other.values.Contains)
                    && meanings.All(other.meanings.Contains)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KnownValues);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Aggregate(meanings.Count, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

    private static ImmutableDictionary<TKey, TValue> Common<TKey, TValue>(ImmutableDictionary<TKey, TValue> one, ImmutableDictionary<TKey, TValue> other)
        where TKey : notnull
        => one.RemoveRange(one.Where(pair => !other.Contains(pair)).Select(pair => pair.Key));

    private Expr? MeaningOf(Expr expression)
        => expression.Unparen() is Ident ident && Package.SymbolOf(ident) is VariableSymbol variable && meanings.TryGetValue(variable, out var meaning)
            ? meaning.Expression
            : null;
}
