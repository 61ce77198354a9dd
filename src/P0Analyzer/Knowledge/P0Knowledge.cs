namespace P0Analyzer.Knowledge;

/// <summary>
/// The names by which the rules know what they look for, in one immutable value. <see cref="Default"/> is what the specification says;
/// a configuration makes another with <c>with</c>.
/// </summary>
public sealed record P0Knowledge
{
    /// <summary>The names as the specification has them.</summary>
    public static P0Knowledge Default { get; } = new();

    /// <summary>What makes a type an integration, and the methods it must have.</summary>
    public IntegrationNames Integrations { get; init; } = new();

    /// <summary>What a filter is, how it answers, and what a send is.</summary>
    public FilterNames Filters { get; init; } = new();

    /// <summary>Which calls leave the process.</summary>
    public ExternalCallNames ExternalCalls { get; init; } = new();

    /// <summary>Which calls fail, and whose errors need no check or no wrapping.</summary>
    public ErrorNames Errors { get; init; } = new();

    /// <summary>Calls after which nothing runs; the predeclared <c>panic</c> besides.</summary>
    public CallSet NonReturning { get; init; } = Knowledge.NonReturning.Calls;
}
