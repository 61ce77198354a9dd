namespace P0Analyzer.Analysis;

/// <summary>The numbers that an option allows.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The greatest.</param>
public readonly record struct NumberRange(int Least, int Most)
{
    /// <summary>Whether a number is among them.</summary>
    public bool Contains(long number) => number >= Least && number <= Most;
}
