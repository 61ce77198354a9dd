namespace P0Analyzer.Analysis;

/// <summary>A step on the way to a finding.</summary>
/// <param name="Location">Where the step is.</param>
/// <param name="Text">What happens there, in a few words.</param>
public readonly record struct FlowStep(Location Location, string Text);
