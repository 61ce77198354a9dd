using System.Collections.Immutable;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>What a rule looked for at a place, and what it found or not, whether it reports anything there or keeps quiet.</summary>
/// <param name="Subject">What is explained, in a few words: <c>the loop over pages</c>.</param>
/// <param name="Place">Where it stands. An explanation is of every line that it covers.</param>
public sealed record Explanation(string Subject, Location Place)
{
    /// <summary>What was looked at, in the order in which the rule goes about it.</summary>
    public ImmutableArray<ExplanationStep> Steps { get; init; } = [];

    /// <summary>Other places that it is of: the calls on a group that is made elsewhere.</summary>
    public ImmutableArray<Location> OtherPlaces { get; init; } = [];

    /// <summary>How many bytes the smallest of its places takes that a span touches; null when it is of none of it.</summary>
    internal int? ClosenessTo(GoFile file, TextSpan line)
    {
        int? least = null;
        foreach (var place in OtherPlaces.Prepend(Place))
        {
            if (place.File == file && place.Span.Start <= line.End && line.Start <= place.Span.End && (least is null || place.Span.Length < least)) least = place.Span.Length;
        }

        return least;
    }
}

/// <summary>One thing that a rule looked at.</summary>
/// <param name="Text">What it is, and what that means for the rule.</param>
/// <param name="At">Where it is; null when it is in no one place.</param>
public readonly record struct ExplanationStep(string Text, Location? At = null);
