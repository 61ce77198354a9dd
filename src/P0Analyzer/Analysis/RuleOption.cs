using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>Something about a rule that its users may set, as the rule's page declares it.</summary>
/// <param name="Key">The key in the configuration, requirement first: <c>file-size.max-lines</c>.</param>
/// <param name="Type">What kind of value it takes.</param>
/// <param name="Default">The value when nothing is set, as it is written in the configuration.</param>
/// <param name="Description">What the option decides, in one sentence.</param>
public sealed record RuleOption(string Key, RuleOptionType Type, string Default, string Description)
{
    /// <summary>The words to choose from, in the order of the page; empty unless <see cref="Type"/> is <see cref="RuleOptionType.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}

/// <summary>What kind of value a <see cref="RuleOption"/> takes.</summary>
public enum RuleOptionType
{
    /// <summary>A whole number that is not negative.</summary>
    Integer,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>One of <see cref="RuleOption.Choices"/>.</summary>
    Choice,

    /// <summary>Any number of words.</summary>
    List,

    /// <summary>Two whole numbers, the least and the greatest; <c>[]</c> for any.</summary>
    Range,
}
