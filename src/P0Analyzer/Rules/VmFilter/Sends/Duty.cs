using System.Collections.Immutable;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A function sends what it is given without asking: its callers have to.</summary>
/// <param name="Site">Where the function sends it, or hands it to another that does.</param>
/// <param name="Inputs">The parameters, or parts of them, of which the caller must have had one accepted.</param>
/// <param name="IsMade">Whether what is sent is made from these, rather than one of them.</param>
/// <param name="Trail">How the function comes to the send.</param>
internal sealed record Duty(SendSite Site, ImmutableArray<Place> Inputs, bool IsMade, Trail? Trail);
