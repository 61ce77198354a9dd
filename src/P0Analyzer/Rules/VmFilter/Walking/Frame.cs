using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A function that is being walked: one by itself, or one that is called from it and walked in its place.</summary>
/// <param name="Function">The function.</param>
/// <param name="Caller">The frame that calls it; null for a function walked by itself.</param>
/// <param name="Site">The call, when the function is walked for this call; null where nobody can tell who calls it.</param>
/// <param name="Functions">What its parameters of function type stand for in this call.</param>
internal sealed record Frame(GoFunction Function, Frame? Caller, CallExpr? Site, ImmutableDictionary<VariableSymbol, FunctionValue> Functions)
{
    private const int MaxDepth = 8;

    /// <summary>The frame of a function walked by itself.</summary>
    public static Frame Of(GoFunction function) => new(function, null, null, ImmutableDictionary<VariableSymbol, FunctionValue>.Empty);

    /// <summary>Whether one more function can be walked in place from here.</summary>
    public bool CanEnter(GoFunction function)
    {
        var depth = 0;
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Function == function || ++depth >= MaxDepth) return false;
        }

        return true;
    }

    /// <summary>Whether it is the function, or called from it.</summary>
    public bool Includes(GoFunction function)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Function == function) return true;
        }

        return false;
    }

    /// <summary>What a variable of function type stands for here or in the functions around; null when that is not known.</summary>
    public FunctionValue? FunctionOf(VariableSymbol variable)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Functions.TryGetValue(variable, out var value)) return value;
        }

        return null;
    }
}
