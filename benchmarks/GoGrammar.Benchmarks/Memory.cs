using GoGrammar.Text;

namespace GoGrammar.Benchmarks;

/// <summary>What trees hold, with the source's bytes among it.</summary>
internal static class Memory
{
    public static void Run(Corpus corpus)
    {
        var trees = new GoSyntaxTree[corpus.Paths.Length];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < trees.Length; i++) trees[i] = GoSyntaxTree.Parse(new SourceText(System.IO.File.ReadAllBytes(corpus.Paths[i])));
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var bytes = trees.Sum(tree => (long)tree.Text.Length);
        Console.WriteLine($"{held} bytes held, {bytes} of source: {(double)held / bytes:F1}");
    }
}
