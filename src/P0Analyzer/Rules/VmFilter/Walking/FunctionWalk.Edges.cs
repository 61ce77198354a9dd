using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.VmFilter;

// Branches: what is known once a condition has come out one way, and which ways are closed by what is known already.
internal sealed partial class FunctionWalk
{
    private IEnumerable<PathState> Follow(FlowEdge edge, PathState state) => (edge.Kind, edge.Condition, edge.Tag) switch
    {
        (FlowEdgeKind.True, { } condition, _) => Decide(condition, state, holds: true),
        (FlowEdgeKind.False, { } condition, _) => Decide(condition, state, holds: false),
        (FlowEdgeKind.Case, { } value, { } tag) => Match(value, tag, state, matches: true),
        (FlowEdgeKind.NoCase, { } value, { } tag) => Match(value, tag, state, matches: false),
        _ => [state],
    };

    private IEnumerable<PathState> Decide(Expr condition, PathState state, bool holds)
    {
        foreach (var (next, value, _) in Evaluate(state, condition))
        {
            if (next[value].Constant is { } constant && constant == KnownConstant.Of(!holds)) continue;
            if (next[value].Constant is null) Learn(condition, next, holds);
            yield return next;
        }
    }

    /// <summary>Notes what a condition says about the values in it.</summary>
    private void Learn(Expr condition, PathState state, bool holds)
    {
        switch (ConditionFacts.Of(condition, holds))
        {
            case ConditionFact.BoolTest test:
                LearnValue(test.Value, KnownConstant.Of(test.IsTrue), state);
                break;
            case ConditionFact.NilTest test:
                LearnValue(test.Value, test.IsNil ? KnownConstant.Nil : KnownConstant.NotNil, state);
                break;
            case ConditionFact.Comparison { Operator: Token.Eql } comparison when ConstantOf(comparison.Right) is { } constant:
                LearnValue(comparison.Left, constant, state);
                break;
        }
    }

    private void LearnValue(Expr expr, KnownConstant constant, PathState state)
    {
        if (places.Of(expr) is not { } place) return;
        var value = state.ValueAt(place);
        if (state[value].Constant is null) state.SetConstant(value, constant);
    }

    private IEnumerable<PathState> Match(Expr value, Expr tag, PathState state, bool matches)
    {
        if (package.IsType(value) || state.KnownAt(places.Root(tag)) is not { } tested) return [state];
        var expected = ConstantOf(value);
        if (KnownConstant.AreEqual(state[tested].Constant, expected) is { } isEqual) return isEqual == matches ? [state] : [];
        if (matches && expected is not null && state[tested].Constant is null) state.SetConstant(tested, expected);
        return [state];
    }
}
