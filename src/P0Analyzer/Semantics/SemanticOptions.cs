using System.Collections.Immutable;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Semantics;

/// <summary>What a configuration says about names and integrations.</summary>
public sealed record SemanticOptions
{
    /// <summary>What the specification says.</summary>
    public static SemanticOptions Default { get; } = new();

    /// <summary>The names by which integrations and external calls are known.</summary>
    public P0Knowledge Knowledge { get; init; } = P0Knowledge.Default;

    /// <summary>The kinds of integrations, by the type's name. A <c>//p0:kind</c> at the type itself goes before.</summary>
    public ImmutableDictionary<string, ConfiguredKind> IntegrationKinds { get; init; } = ImmutableDictionary<string, ConfiguredKind>.Empty;
}

/// <summary>An integration's kind, and why.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Reason">Why, in its author's words.</param>
public sealed record ConfiguredKind(IntegrationKind Kind, string? Reason);
