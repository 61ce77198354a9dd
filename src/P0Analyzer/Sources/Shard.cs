using System.Globalization;

namespace P0Analyzer.Sources;

/// <summary>A part of a run that is spread over several machines.</summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>More machines than any matrix of a build service starts.</summary>
    public const int Most = 1_000;

    /// <summary>Reads <c>2/8</c>; null when it is none.</summary>
    public static Shard? Parse(string text)
        => text.Split('/') is [var first, var second] && TryNumber(first, out var index) && TryNumber(second, out var count) && index <= count
            ? new Shard(index, count)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static bool TryNumber(string text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Most;
}
