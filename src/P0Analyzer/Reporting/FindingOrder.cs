using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting;

/// <summary>The order of findings in every report: path, place, ID. Ordinal, so that it is the same on every machine.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    /// <summary>The one there is.</summary>
    public static FindingOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null) return Comparer<object>.Default.Compare(x, y);
        var order = string.CompareOrdinal(x.Location.File.Path, y.Location.File.Path);
        if (order == 0) order = x.Location.Span.Start.CompareTo(y.Location.Span.Start);
        return order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
    }
}
