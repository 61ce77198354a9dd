using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>One way in which an expression can come out.</summary>
/// <param name="State">What is known then.</param>
/// <param name="Value">Its value; the first of several results.</param>
/// <param name="Place">Where the value's parts are kept; null when nothing is known of them.</param>
internal readonly record struct Evaluated(PathState State, int Value, Place? Place = null)
{
    /// <summary>The values of a call's results, as far as they are known one by one.</summary>
    public ImmutableArray<Evaluated> Results { get; init; } = [];

    /// <summary>The same value in a later state, by the place that it is kept in.</summary>
    public Evaluated In(PathState state) => new(state, Place is null ? Value : state.ValueAt(Place), Place);

    /// <summary>The value of one of several results.</summary>
    public Evaluated Result(int index) => index < Results.Length ? Results[index] : index == 0 ? this : new Evaluated(State, State.AddMade([Value]));
}

/// <summary>What a call evaluates: in a method expression, <c>(*T).Run(x, y)</c>, the first argument is the receiver.</summary>
/// <param name="Receiver">What a method is called on; null for a function.</param>
/// <param name="Arguments">The arguments.</param>
internal readonly record struct CallOperands(Expr? Receiver, ImmutableArray<Expr> Arguments);

/// <summary>One way in which a call's receiver and arguments can come out.</summary>
/// <param name="State">What is known then.</param>
/// <param name="Operands">What was evaluated.</param>
/// <param name="Receiver">What a method is called on; null for a function.</param>
/// <param name="Values">The arguments; null for literals, which run in the call.</param>
internal readonly record struct CallArguments(PathState State, CallOperands Operands, Evaluated? Receiver, ImmutableArray<Evaluated?> Values)
{
    /// <summary>The same in a later state.</summary>
    public CallArguments In(PathState state) => new(state, Operands, Receiver?.In(state), [.. Values.Select(value => value?.In(state))]);
}
