using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A rule found what it looks for.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where it stands: one line, so that a pull request can show it.</param>
public sealed record Finding(DiagnosticDescriptor Rule, Location Location)
{
    /// <summary>Which of the rule's messages says it.</summary>
    public string MessageId { get; init; } = DiagnosticDescriptor.DefaultMessage;

    /// <summary>What goes into the message's placeholders.</summary>
    public ImmutableArray<MessageArgument> Arguments { get; init; } = [];

    /// <summary>Other places that matter, each with a word on why.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The way through the code that leads to it, in the order of running (SARIF's code flow); empty when there is none to show.</summary>
    public ImmutableArray<FlowStep> Path { get; init; } = [];

    /// <summary>The integration that it belongs to, given for requirements 1–3 when it is just one; otherwise the file decides.</summary>
    public Integration? Integration { get; init; }

    /// <summary>How much it weighs in this run. The driver sets it.</summary>
    public DiagnosticLevel Level { get; init; } = Rule.DefaultLevel;

    /// <summary>Whether it is about its file as a whole, and its line only stands for that.</summary>
    public bool IsAboutFile { get; init; }

    /// <summary>How it stands to an earlier state of the code. Whoever compares the two sets it.</summary>
    public BaselineState BaselineState { get; init; }

    /// <summary>Whether it is unchanged because the lines are that it stands on, and not because a baseline has it.</summary>
    public bool IsOnUnchangedLine { get; init; }

    /// <summary>What suppresses it; null while it stands. The driver sets it.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Whether a comment in the code suppresses it.</summary>
    public bool IsSuppressed => Suppression is not null;

    /// <summary>Whether it was there before, so that it is no finding on what is new.</summary>
    public bool IsUnchanged => BaselineState == BaselineState.Unchanged;

    /// <summary>Whether it is to be reported: nothing suppresses it, and it was not there before. Verdicts count what was there before, too.</summary>
    public bool Stands => !IsSuppressed && !IsUnchanged;
}
