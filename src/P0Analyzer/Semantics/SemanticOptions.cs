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

    /// <summary>
    /// The kinds of integrations, by the type's name, or by the end of its package's path, a dot and the name: <c>pkg/acme.Client</c>.
    /// A <c>//p0:kind</c> at the type itself goes before.
    /// </summary>
    public ImmutableDictionary<string, ConfiguredKind> IntegrationKinds { get; init; } = ImmutableDictionary<string, ConfiguredKind>.Empty;

    /// <summary>The kind of a package's integration; null when none is set. The name with the longest path goes before others.</summary>
    public ConfiguredKind? KindOf(GoPackage package, string type)
    {
        if (IntegrationKinds.IsEmpty) return null;
        var named = IntegrationKinds.Where(one => Names(one.Key, package, type)).ToList();
        return named.Count == 0 ? null : named.MaxBy(one => one.Key.Length).Value;
    }

    private static bool Names(string key, GoPackage package, string type)
    {
        var dot = key.LastIndexOf('.');
        if (!key.AsSpan(dot + 1).SequenceEqual(type)) return false;
        return dot < 0 || EndsWith(package.Directory, key[..dot]) || (package.ImportPath is { } path && EndsWith(path, key[..dot]));
    }

    private static bool EndsWith(string path, string end) => path == end || path.EndsWith("/" + end, StringComparison.Ordinal);
}

/// <summary>An integration's kind, and why.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Reason">Why, in its author's words.</param>
public sealed record ConfiguredKind(IntegrationKind Kind, string? Reason);
