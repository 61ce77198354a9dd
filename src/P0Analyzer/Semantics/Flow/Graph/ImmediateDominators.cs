namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// Immediate dominators by the Semi-NCA algorithm (Georgiadis, "Linear-Time Algorithms for Dominators and Related Problems", 2005):
/// Lengauer and Tarjan's semidominators, then a walk up the tree. It stays fast where thousands of returns meet in one block.
/// </summary>
internal static class ImmediateDominators
{
    /// <summary>For each node its immediate dominator; the root's is itself; -1 for nodes that the root does not reach.</summary>
    public static int[] Compute(int[][] successors, int root)
    {
        var walk = DepthFirst(successors, root);
        var predecessors = Predecessors(successors, walk);
        var semi = Semidominators(walk, predecessors);

        // From here on nodes go by their numbers in the walk: a dominator's number is always the smaller one.
        var dominators = (int[])walk.Parents.Clone();
        for (var node = 1; node < dominators.Length; node++)
        {
            while (dominators[node] > semi[node]) dominators[node] = dominators[dominators[node]];
        }

        var result = new int[successors.Length];
        Array.Fill(result, -1);
        for (var node = 0; node < dominators.Length; node++) result[walk.Nodes[node]] = walk.Nodes[dominators[node]];
        return result;
    }

    private static Walk DepthFirst(int[][] successors, int root)
    {
        var numbers = new int[successors.Length];
        Array.Fill(numbers, -1);
        var nodes = new List<int>(successors.Length);
        var parents = new List<int>(successors.Length);
        var pending = new Stack<(int Node, int Parent)>();
        pending.Push((root, 0));
        while (pending.TryPop(out var next))
        {
            if (numbers[next.Node] >= 0) continue;
            var number = numbers[next.Node] = nodes.Count;
            nodes.Add(next.Node);
            parents.Add(next.Parent);
            foreach (var successor in successors[next.Node])
            {
                if (numbers[successor] < 0) pending.Push((successor, number));
            }
        }

        return new Walk(numbers, [.. nodes], [.. parents]);
    }

    private static List<int>[] Predecessors(int[][] successors, Walk walk)
    {
        var predecessors = new List<int>[walk.Nodes.Length];
        for (var node = 0; node < predecessors.Length; node++) predecessors[node] = [];
        for (var node = 0; node < predecessors.Length; node++)
        {
            foreach (var successor in successors[walk.Nodes[node]]) predecessors[walk.Numbers[successor]].Add(node);
        }

        return predecessors;
    }

    private static int[] Semidominators(Walk walk, List<int>[] predecessors)
    {
        var count = predecessors.Length;
        var semi = new int[count];
        var best = new int[count];      // among a node and its compressed ancestors, the one with the smallest semidominator
        var ancestors = new int[count]; // -1 until the node is done
        for (var node = 0; node < count; node++) (semi[node], best[node], ancestors[node]) = (node, node, -1);
        var path = new Stack<int>();
        for (var node = count - 1; node > 0; node--)
        {
            foreach (var predecessor in predecessors[node])
            {
                semi[node] = Math.Min(semi[node], semi[Best(predecessor)]);
            }

            ancestors[node] = walk.Parents[node];
        }

        return semi;

        int Best(int node)
        {
            if (ancestors[node] < 0) return node;
            var current = node;
            for (; ancestors[ancestors[current]] >= 0; current = ancestors[current]) path.Push(current);
            while (path.TryPop(out current))
            {
                var above = ancestors[current];
                if (semi[best[above]] < semi[best[current]]) best[current] = best[above];
                ancestors[current] = ancestors[above];
            }

            return best[node];
        }
    }

    /// <summary>A depth-first walk: node to number, number to node, and the parent's number by number.</summary>
    private sealed record Walk(int[] Numbers, int[] Nodes, int[] Parents);
}
