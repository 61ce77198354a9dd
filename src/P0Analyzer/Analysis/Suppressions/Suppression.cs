using System.Collections.Immutable;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A comment <c>//p0:ignore ID[,ID…] [until YYYY-MM-DD] reason</c>, or the same after <c>//nolint:p0 //</c>.</summary>
public sealed class Suppression
{
    /// <summary>The file that the comment stands in.</summary>
    public required GoFile File { get; init; }

    /// <summary>How it is written.</summary>
    public SuppressionForm Form { get; init; }

    /// <summary>The comment.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it covers: the comment's line, or the line, statement or declaration that follows it.</summary>
    public TextSpan Coverage { get; init; }

    /// <summary>The rules that it names; empty unless all of its IDs are rules'.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; init; } = [];

    /// <summary>The IDs of <see cref="Rules"/>, separated by commas.</summary>
    public string RuleIds => string.Join(", ", Rules.Select(rule => rule.Id));

    /// <summary>The words on why, as written.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>The last day on which it holds; null when it holds for ever.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why it suppresses nothing.</summary>
    public SuppressionProblem Problem { get; init; }

    /// <summary>The words that the problem is about, such as the unknown ID; empty when it is about something missing.</summary>
    public string ProblemSubject { get; init; } = string.Empty;

    /// <summary>Whether it may suppress something.</summary>
    public bool IsValid => Problem == SuppressionProblem.None;
}
