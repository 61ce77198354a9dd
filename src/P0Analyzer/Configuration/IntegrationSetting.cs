using P0Analyzer.Semantics;

namespace P0Analyzer.Configuration;

/// <summary>What a configuration says of one integration.</summary>
/// <param name="Name">The type's name, after its package's path and a dot where several have it: <c>pkg/acme.Client</c>.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Reason">Why it is of that kind.</param>
public sealed record IntegrationSetting(string Name, IntegrationKind Kind, string Reason);
