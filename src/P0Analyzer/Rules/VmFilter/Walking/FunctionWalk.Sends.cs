using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// What is noted where a value is sent, here or in a function that is called from here.
internal sealed partial class FunctionWalk
{
    private void Record(PathState state, CallExpr call, Expr send, Expr argument, int value)
        => Record(state, SiteOf(call, argument, new SendPlace(send, flow.FileOf(send) ?? frame.Function.File)), value, trail);

    /// <summary>A function with a name that sends its own parameter, and is walked for one call, is accountable at that call.</summary>
    private SendSite SiteOf(CallExpr call, Expr argument, SendPlace send)
    {
        var isNamedLiteral = frame.Function.Syntax is FuncLit literal && flow.IsNamed(literal);
        var here = new SendSite(call, argument, frame.Function.File, send);
        if (frame is { Site: { } site, Caller: { } caller } && (isNamedLiteral || !frame.Function.IsLiteral) && ParameterOf(argument) is { } index
            && OperandsOf(site).Arguments is var given && index < given.Length)
            return new SendSite(site, given[index], caller.Function.File, send, isNamedLiteral ? null : here, isNamedLiteral);
        return here;
    }

    private int? ParameterOf(Expr argument)
    {
        if (places.Of(argument) is not { Whole: null, Variable: { Kind: VariableKind.Parameter } parameter }) return null;
        var index = frame.Function.Parameters.IndexOf(parameter);
        return index < 0 ? null : index;
    }

    private void Record(PathState state, SendSite site, int value, Trail? way, Content? content = null)
    {
        var (answer, on) = state.OutcomeOf(value);
        var duties = state[value].Duties;
        if (answer == FilterAnswer.None && root.HasCallers && !duties.IsEmpty)
        {
            var duty = new Duty(site, duties, state[value].IsMade, way);
            root.Add(duty);
            flow.Records.AddMoved(duty, root.Function);
            return;
        }

        var outcome = new SendOutcome(answer, on.AnsweredBy, answer is FilterAnswer.None or FilterAnswer.Rejected ? way : null, content);
        if (root.IsOpen) flow.Records.AddOpen(site, outcome, root.Function);
        else flow.Records.Add(site, outcome);
    }

    /// <summary>A function that sends is given to somebody who calls it with values that nobody asked about.</summary>
    private void HandOver(FunctionValue function, Expr at)
    {
        if (flow.Vocabulary.IsSend(function.Expression))
        {
            var send = new SendPlace(function.Expression, flow.FileOf(function.Expression) ?? frame.Function.File);
            flow.Records.Add(new SendSite(at, at, frame.Function.File, send), new SendOutcome(FilterAnswer.None, null, trail));
            return;
        }

        if (flow.FunctionSymbolOf(function.Expression) is not { Body: not null } declared || flow.SummaryOf(declared) is not { } summary) return;
        foreach (var duty in summary.Duties)
        {
            // The receiver is bound where the method value is made; the parameters are given by whoever calls it.
            if (duty.Inputs.All(input => input.Variable?.Kind == VariableKind.Receiver)) continue;
            flow.Records.Add(new SendSite(at, at, frame.Function.File, duty.Site.Send, duty.Site), new SendOutcome(FilterAnswer.None, null, duty.Trail));
        }
    }

    /// <summary>A call of a function of the package, by what is known of it.</summary>
    private List<Evaluated> Apply(PathState state, CallExpr call, GoFunction function, FunctionSummary summary)
    {
        var results = new List<Evaluated>();
        foreach (var arguments in Arguments(state, call))
        {
            if (CarriesAnswer(arguments) && frame.CanEnter(function))
            {
                flow.Records.AddEntered(function);
                results.AddRange(Enter(function, arguments, call));
                continue;
            }

            foreach (var before in RunHandedOver(arguments.State, call, areArgumentsAccepted: false))
            {
                var application = new SummaryApplication(places, function, arguments.In(before), call);
                foreach (var duty in summary.Duties) Discharge(application, duty, call);
                foreach (var exit in summary.Exits) results.Add(application.After(exit));
            }
        }

        return results;
    }

    /// <summary>Whether a truth value is handed over that is known on this path only, such as a filter's answer.</summary>
    private bool CarriesAnswer(CallArguments arguments)
    {
        for (var i = 0; i < arguments.Values.Length; i++)
        {
            if (arguments.Values[i] is { } value && value.State[value.Value].Constant?.Negation is not null && ConstantOf(arguments.Operands.Arguments[i]) is null) return true;
        }

        return false;
    }

    private void Discharge(SummaryApplication application, Duty duty, CallExpr call)
    {
        var state = application.State;
        var values = duty.Inputs.Select(application.ValueOf).ToList();
        // What is made from several values is as good as the best of them; a part of one, or itself, is what it is.
        var value = duty.IsMade || values.Count > 1 ? state.AddMade(values) : values[0];
        var argument = application.ArgumentOf(duty.Inputs[0]) ?? call;
        Record(state, new SendSite(call, argument, frame.Function.File, duty.Site.Send, duty.Site), value, duty.Trail);
    }
}
