using GoGrammar.Syntax;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Rules.VmFilter;

// Calls of filters, and of functions of the package that give back what a filter says.
internal sealed partial class FunctionWalk
{
    /// <summary>A filter's answer splits the path in two.</summary>
    private List<Evaluated> Ask(PathState state, CallExpr call, FilterPolarity polarity)
    {
        var results = new List<Evaluated>();
        foreach (var arguments in Arguments(state, call))
        {
            if (polarity == FilterPolarity.ReturnsAccepted)
            {
                results.Add(new Evaluated(arguments.State, arguments.State.Add(new TrackedValue { Answer = FilterAnswer.Accepted })));
                continue;
            }

            var asked = Asked(arguments, call);
            if (asked.Count == 0)
            {
                results.AddRange(Plain(arguments.State));
                continue;
            }

            var rejecting = arguments.State.Clone();
            foreach (var value in asked) rejecting.SetAnswer(value, FilterAnswer.Rejected, call);
            results.Add(new Evaluated(rejecting, rejecting.Add(KnownConstant.Of(polarity == FilterPolarity.RejectsOnTrue))));
            foreach (var value in asked) arguments.State.SetAnswer(value, FilterAnswer.Accepted);
            results.Add(new Evaluated(arguments.State, arguments.State.Add(KnownConstant.Of(polarity == FilterPolarity.AcceptsOnTrue))));
        }

        return results;
    }

    /// <summary>Whether a call asks a filter for an answer that somebody should look at.</summary>
    private bool IsQuestion(CallExpr call)
    {
        var function = Target(call);
        if (flow.Vocabulary.PolarityOf(function) is { } polarity) return polarity != FilterPolarity.ReturnsAccepted;
        return !HandsOverFunctions(call) && DeclarationOf(call, function, package.CalleeOf(call)) is { } declared && flow.SummaryOf(declared) is { IsQuestion: true };
    }

    /// <summary>The values that a filter, or a function of the package that asks one, is asked about.</summary>
    private List<int> Asked(CallArguments arguments, CallExpr call)
    {
        var values = new List<int>();
        var isFilter = flow.Vocabulary.PolarityOf(Target(call)) is not null;
        for (var i = 0; i < arguments.Values.Length; i++)
        {
            if (arguments.Values[i] is not { } argument || ConstantOf(arguments.Operands.Arguments[i]) is not null) continue;
            if (isFilter ? !IsAccompaniment(arguments.Operands.Arguments[i]) : IsAskedAbout(call, i)) values.Add(argument.Value);
        }

        return values;
    }

    private bool IsAskedAbout(CallExpr call, int index)
        => DeclarationOf(call, Target(call), package.CalleeOf(call)) is { Body: { } body } declared
            && index < body.Parameters.Length && flow.SummaryOf(declared)?.AsksAbout(places.Of(body.Parameters[index])) == true;
}
