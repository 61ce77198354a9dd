namespace P0Analyzer.Analysis;

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Location">The place.</param>
/// <param name="Text">What is there, in a few words.</param>
public readonly record struct RelatedLocation(Location Location, string Text);
