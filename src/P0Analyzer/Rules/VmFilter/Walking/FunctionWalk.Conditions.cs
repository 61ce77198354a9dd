using GoGrammar.Syntax;

namespace P0Analyzer.Rules.VmFilter;

// Truth values in expressions: && and || evaluate their second operand on some paths only.
internal sealed partial class FunctionWalk
{
    private List<Evaluated> EitherOf(PathState state, BinaryExpr either)
    {
        // "a || b" is true when a is; "a && b" is false when a is not.
        var decisive = KnownConstant.Of(either.Op == Token.LOr);
        var results = new List<Evaluated>();
        foreach (var left in Evaluate(state, either.X))
        {
            var constant = left.State[left.Value].Constant;
            if (constant == decisive)
            {
                results.Add(left);
                continue;
            }

            if (constant is null && flow.IsRelevant(either.Y))
            {
                var decided = left.State.Clone();
                Learn(either.X, decided, decisive == KnownConstant.True);
                results.Add(new Evaluated(decided, decided.Add(decisive)));
                Learn(either.X, left.State, decisive != KnownConstant.True);
                constant = decisive.Negation;
            }

            foreach (var right in Evaluate(left.State, either.Y))
            {
                var value = right.State[right.Value].Constant;
                results.Add(constant is null && value != decisive ? new Evaluated(right.State, right.State.Add(TrackedValue.Unknown)) : right);
            }
        }

        return results;
    }

    private List<Evaluated> Compare(PathState state, BinaryExpr comparison)
    {
        var results = new List<Evaluated>();
        foreach (var left in Evaluate(state, comparison.X))
        {
            var held = Hold(left, comparison.X);
            foreach (var right in Evaluate(left.State, comparison.Y))
            {
                var isEqual = KnownConstant.AreEqual(right.State[held.In(right.State).Value].Constant, right.State[right.Value].Constant);
                var value = isEqual is null ? TrackedValue.Unknown : new TrackedValue { Constant = KnownConstant.Of(isEqual == (comparison.Op == Token.Eql)) };
                results.Add(new Evaluated(right.State, right.State.Add(value)));
            }
        }

        return results;
    }

    private List<Evaluated> Negate(PathState state, UnaryExpr negation) => Each(
        Evaluate(state, negation.X),
        result => new Evaluated(result.State, result.State.Add(TrackedValue.Unknown with { Constant = result.State[result.Value].Constant?.Negation })));
}
