using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// What a function gives back, kept in the places of its results.
internal sealed partial class FunctionWalk
{
    private IEnumerable<PathState> Return(PathState state, ReturnStmt leave)
    {
        var function = frame.Function;
        if (leave.Results.IsEmpty)
        {
            for (var i = 0; i < function.Results.Length && function.HasNamedResults; i++) Give(state, i, ResultVariable(state, function.Results[i]));
            return [state];
        }

        if (leave.Results is [var only] && function.Results.Length > 1) return ReturnResults(state, only, function.Results.Length);
        return ReturnEach(state, leave, 0, []);
    }

    private Evaluated ResultVariable(PathState state, VariableSymbol result)
    {
        var place = places.Of(result);
        return new Evaluated(state, state.ValueAt(place), place);
    }

    private IEnumerable<PathState> ReturnResults(PathState state, Expr call, int count)
    {
        foreach (var result in Evaluate(state, call))
        {
            for (var i = 0; i < count; i++) Give(result.State, i, result.Result(i));
            yield return result.State;
        }
    }

    private List<PathState> ReturnEach(PathState state, ReturnStmt leave, int index, List<Evaluated> values)
    {
        if (index == leave.Results.Length)
        {
            for (var i = 0; i < index; i++) Give(state, i, values[i].In(state));
            return [state];
        }

        var states = new List<PathState>();
        foreach (var result in Evaluate(state, leave.Results[index])) states.AddRange(ReturnEach(result.State, leave, index + 1, [.. values, Hold(result, leave.Results[index])]));
        return states;
    }

    private void Give(PathState state, int index, Evaluated result)
    {
        var place = places.Part(places.Root(frame.Function), $"#{index}");
        state.Bind(place, result.Value);
        if (result.Place is { } parts) state.CopyParts(parts, place, places);
    }
}
