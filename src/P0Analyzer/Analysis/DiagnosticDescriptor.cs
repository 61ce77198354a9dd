using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>What a rule is, apart from how it looks: made at build time from the rule's page <c>rules/ID-Name.md</c>.</summary>
public sealed class DiagnosticDescriptor
{
    /// <summary>The <see cref="MessageFormat.Id"/> of the message that every rule has.</summary>
    public const string DefaultMessage = "default";

    /// <summary>The identifier, such as <c>P0403</c>. It is never given to another rule.</summary>
    public required string Id { get; init; }

    /// <summary>The problem in Pascal case, such as <c>LoopVariableCaptured</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The problem in one line without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>What the rule decides about.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The level when the configuration says nothing else.</summary>
    public required DiagnosticLevel DefaultLevel { get; init; }

    /// <summary>How often the rule's findings are right.</summary>
    public required DiagnosticPrecision Precision { get; init; }

    /// <summary>Why it matters: the first paragraph of the page, as plain text.</summary>
    public required string Description { get; init; }

    /// <summary>The ways to say it, <see cref="DefaultMessage"/> first.</summary>
    public required ImmutableArray<MessageFormat> MessageFormats { get; init; }

    /// <summary>What users may set, in the order of the page.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <summary>Words to find the rule by.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The stem shared by the rule's page, its class's file and its cases: <c>P0403-LoopVariableCaptured</c>.</summary>
    public string Stem => $"{Id}-{Name}";

    /// <summary>Where the rule's page can be read.</summary>
    public string HelpLinkUri => $"{RuleCatalog.RepositoryUrl}/blob/main/rules/{Stem}.md";

    /// <summary>The message named <paramref name="messageId"/>.</summary>
    /// <exception cref="ArgumentException">The rule's page has no such message.</exception>
    public MessageFormat Message(string messageId = DefaultMessage)
    {
        foreach (var format in MessageFormats)
            if (format.Id == messageId)
                return format;
        throw new ArgumentException($"rules/{Stem}.md has no message '{messageId}'.", nameof(messageId));
    }

    /// <inheritdoc/>
    public override string ToString() => Stem;
}
