using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What is known of a value that is put into a channel or handed to a loop's body, on one way there.</summary>
/// <param name="Answer">What the filter had said.</param>
/// <param name="AnsweredBy">The call that rejected it, or whose answer was ignored.</param>
/// <param name="Constant">Which constant it is; null when that is not known.</param>
/// <param name="Parts">What is known of its fields.</param>
internal sealed record Content(FilterAnswer Answer, CallExpr? AnsweredBy, KnownConstant? Constant, ImmutableArray<ContentPart> Parts)
{
    /// <summary>A value of which nothing is known.</summary>
    public static Content Unknown { get; } = new(FilterAnswer.None, null, null, []);

    /// <inheritdoc/>
    public bool Equals(Content? other)
        => other is not null && Answer == other.Answer && AnsweredBy == other.AnsweredBy && Constant == other.Constant && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Answer, Constant, Parts.Length);
}

/// <summary>What is known of a field of a <see cref="Content"/>.</summary>
/// <param name="Step">The way to it: <c>.Asset</c>.</param>
/// <param name="Answer">What the filter had said.</param>
/// <param name="AnsweredBy">The call that rejected it, or whose answer was ignored.</param>
/// <param name="Constant">Which constant it is; null when that is not known.</param>
internal readonly record struct ContentPart(string Step, FilterAnswer Answer, CallExpr? AnsweredBy, KnownConstant? Constant);
