using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class DominatorTests
{
    [Fact]
    public void Both_sides_of_a_fork_and_what_follows_are_dominated_by_the_fork()
    {
        int[][] diamond = [[1, 2], [3], [3], []];

        Assert.Equal([0, 0, 0, 0], ImmediateDominators.Compute(diamond, 0));
    }

    [Fact]
    public void A_loop_with_two_entries_is_dominated_by_what_forks_into_it()
    {
        int[][] irreducible = [[1, 2], [2], [1, 3], []];

        Assert.Equal([0, 0, 0, 2], ImmediateDominators.Compute(irreducible, 0));
    }

    [Fact]
    public void What_the_root_does_not_reach_has_no_dominator()
    {
        int[][] graph = [[1], [], [1]];

        Assert.Equal([0, 0, -1], ImmediateDominators.Compute(graph, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_graphs_agree_with_taking_nodes_away(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var graph = RandomGraph(random, nodes: random.Next(1, 14));
            var dominators = ImmediateDominators.Compute(graph, 0);

            for (var node = 0; node < graph.Length; node++)
            {
                var expected = DominatorsByRemoval(graph, node);
                Assert.Equal(expected, Chain(dominators, node));
            }
        }
    }

    private static int[][] RandomGraph(Random random, int nodes)
    {
        var graph = new int[nodes][];
        for (var node = 0; node < nodes; node++)
        {
            graph[node] = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => random.Next(nodes))];
        }

        return graph;
    }

    /// <summary>By definition: a node dominates another when the root no longer reaches that one once the first is taken away.</summary>
    private static SortedSet<int> DominatorsByRemoval(int[][] graph, int node)
    {
        if (!Reaches(graph, node, without: -1)) return [];
        return [.. Enumerable.Range(0, graph.Length).Where(candidate => candidate == node || !Reaches(graph, node, candidate))];
    }

    private static bool Reaches(int[][] graph, int target, int without)
    {
        if (without == 0) return false;
        var seen = new HashSet<int> { 0 };
        var pending = new Stack<int>([0]);
        while (pending.TryPop(out var node))
        {
            foreach (var next in graph[node])
            {
                if (next != without && seen.Add(next)) pending.Push(next);
            }
        }

        return seen.Contains(target);
    }

    private static SortedSet<int> Chain(int[] dominators, int node)
    {
        var chain = new SortedSet<int>();
        while (dominators[node] >= 0 && chain.Add(node)) node = dominators[node];
        return chain;
    }
}
