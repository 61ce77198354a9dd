namespace P0Analyzer.Semantics.Flow;

/// <summary>The blocks that an analysis still has to visit, each at most once, the first in the graph's order next.</summary>
internal sealed class Worklist
{
    /// <summary>Far more visits than a lattice of any use here is high: an analysis that needs more goes in circles.</summary>
    private const int MaxVisits = 2000;

    private readonly PriorityQueue<int, int> queue = new();
    private readonly bool[] isWaiting;
    private readonly int[] visits;

    public Worklist(int count)
    {
        isWaiting = new bool[count];
        visits = new int[count];
    }

    /// <summary>Whether no block had to be given up.</summary>
    public bool HasSettled { get; private set; } = true;

    public void Add(int block)
    {
        if (isWaiting[block]) return;
        isWaiting[block] = true;
        queue.Enqueue(block, block);
    }

    public bool TryTake(out int block)
    {
        while (queue.TryDequeue(out block, out _))
        {
            isWaiting[block] = false;
            if (++visits[block] <= MaxVisits) return true;
            HasSettled = false;
        }

        return false;
    }
}
