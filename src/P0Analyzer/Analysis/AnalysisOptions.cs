using P0Analyzer.Knowledge;

namespace P0Analyzer.Analysis;

/// <summary>What users may set about the rules, with the defaults of the rules' pages.</summary>
public sealed record AnalysisOptions
{
    /// <summary>All defaults.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>The names that the rules go by: those that the program was made with. The driver sets them.</summary>
    public P0Knowledge Knowledge { get; internal init; } = P0Knowledge.Default;

    /// <summary><c>file-size.max-lines</c>: the number of lines from which on a file is too long.</summary>
    public int MaxFileLines { get; init; } = 400;

    /// <summary><c>pagination.accept-api-signal</c>: whether the API's word that there are no more pages is bound enough.</summary>
    public bool AcceptApiSignal { get; init; }

    /// <summary><c>errgroup.loop-variables</c>: which loop variables count as shared.</summary>
    public LoopVariableReading LoopVariables { get; init; } = LoopVariableReading.Requirement;

    /// <summary><c>errgroup.limit-range</c>: the constant limits that a group may have; null allows every positive one.</summary>
    public NumberRange? LimitRange { get; init; }

    /// <summary>The rules' levels, where they are set.</summary>
    public RuleLevels Levels { get; init; } = RuleLevels.Default;

    /// <summary>The day of the run, which decides whether a suppression <c>until</c> a day has expired.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.Now);
}
