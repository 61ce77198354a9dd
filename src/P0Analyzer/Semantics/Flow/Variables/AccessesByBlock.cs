namespace P0Analyzer.Semantics.Flow;

/// <summary>The uses of one variable, block by block, so that a walk through a graph finds those on its way without looking at the others.</summary>
internal sealed class AccessesByBlock
{
    private readonly Dictionary<BasicBlock, VariableAccess[]> blocks = [];

    /// <summary>Groups uses that come block by block, in the order in which they happen.</summary>
    public AccessesByBlock(IEnumerable<VariableAccess> accesses)
    {
        foreach (var group in accesses.GroupBy(access => access.Point.Block)) blocks[group.Key] = [.. group];
    }

    /// <summary>The uses by the nodes of a block from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public ReadOnlySpan<VariableAccess> Within(BasicBlock block, int start, int end)
    {
        if (!blocks.TryGetValue(block, out var accesses)) return [];
        var first = FirstFrom(accesses, start);
        return accesses.AsSpan(first, Math.Max(0, FirstFrom(accesses, end) - first));
    }

    /// <summary>How many uses come before the node at <paramref name="index"/>.</summary>
    private static int FirstFrom(VariableAccess[] accesses, int index)
    {
        var (low, high) = (0, accesses.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (accesses[middle].Point.Index < index) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
