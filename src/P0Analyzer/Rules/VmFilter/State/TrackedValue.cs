using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What is known of a value on a path. Other values are meant by their number in the same state.</summary>
internal sealed record TrackedValue
{
    /// <summary>A value of which nothing is known.</summary>
    public static TrackedValue Unknown { get; } = new();

    /// <summary>What the filter said about the value itself, the last time that it was asked.</summary>
    public FilterAnswer Answer { get; init; }

    /// <summary>The filter call that rejected the value, or whose answer was dropped.</summary>
    public CallExpr? AnsweredBy { get; init; }

    /// <summary>Which constant it is; null when that is not known.</summary>
    public KnownConstant? Constant { get; init; }

    /// <summary>The value that it is a part of, whose answer holds for it too; -1 when of none.</summary>
    public int Whole { get; init; } = -1;

    /// <summary>The values that it was made from, and those that they were made from: one that is accepted is enough.</summary>
    public ImmutableArray<int> Sources { get; init; } = [];

    /// <summary>The parameters, or parts of them, that it comes from: when the caller's value for one of them is accepted, so is this.</summary>
    public ImmutableArray<Place> Duties { get; init; } = [];

    /// <summary>The parameter, or part of one, whose value at the function's start this is; null for any other value.</summary>
    public Place? Input { get; init; }

    /// <summary>Whether it was made in the function, rather than handed to it.</summary>
    public bool IsMade { get; init; }
}
