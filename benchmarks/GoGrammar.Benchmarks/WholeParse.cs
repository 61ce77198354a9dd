using System.Diagnostics;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar.Benchmarks;

/// <summary>Reads, parses and counts the nodes of each file; for each round milliseconds of wall clock and of processor time, files, bytes, nodes.</summary>
internal static class WholeParse
{
    public static void Run(Corpus corpus, int workers, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var used = Environment.CpuUsage.TotalTime;
            var (bytes, nodes) = Parse(corpus, workers);
            var wall = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            var processor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
            Console.WriteLine($"{wall:F0} {processor:F0} {corpus.Paths.Length} {bytes} {nodes}");
        }
    }

    private static (long Bytes, long Nodes) Parse(Corpus corpus, int workers)
    {
        var (next, bytes, nodes) = (-1, 0L, 0L);
        var threads = Enumerable.Range(1, workers - 1).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(thread => thread.Start());
        Work();
        threads.ForEach(thread => thread.Join());
        return (bytes, nodes);

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < corpus.Paths.Length; i = Interlocked.Increment(ref next))
            {
                var text = new SourceText(System.IO.File.ReadAllBytes(corpus.Paths[i]));
                Interlocked.Add(ref bytes, text.Length);
                Interlocked.Add(ref nodes, Count(GoSyntaxTree.Parse(text).Root));
            }
        }
    }

    private static long Count(SyntaxNode root)
    {
        var count = 0L;
        var pending = new List<SyntaxNode> { root };
        while (pending.Count > 0)
        {
            var node = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            count++;
            node.AddChildrenTo(pending);
        }

        return count;
    }
}
