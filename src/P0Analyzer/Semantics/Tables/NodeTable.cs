using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// What was found out about syntax nodes, filled by several threads. It answers without a lock, and holds many millions of entries with two
/// references each and no object of its own, which a concurrent dictionary has for every entry.
/// </summary>
/// <typeparam name="TNode">The nodes.</typeparam>
/// <typeparam name="TValue">What is known of one.</typeparam>
internal sealed class NodeTable<TNode, TValue>
    where TNode : SyntaxNode
    where TValue : class
{
    private const int FirstCapacity = 64;
    private const int ChunkBits = 8;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly Lock gate = new();

    /// <summary>By hash code, the number of an entry from 1; 0 where there is none.</summary>
    private int[] index = new int[FirstCapacity];

    /// <summary>
    /// The entries in the order of their coming. A hash table of references, whose writes are all over it, would have every garbage collection look at
    /// all of it; here only what is new was written to.
    /// </summary>
    private Entry[][] chunks = [];
    private int count;

    /// <summary>What is known of a node; null when nothing is.</summary>
    public TValue? Find(TNode node)
    {
        // The entries that an index names are there before it is.
        var numbers = Volatile.Read(ref index);
        for (var i = First(node, numbers); ; i = (i + 1) & (numbers.Length - 1))
        {
            var number = Volatile.Read(ref numbers[i]) - 1;
            if (number < 0) return null;
            ref var entry = ref At(Volatile.Read(ref chunks), number);
            if (ReferenceEquals(entry.Node, node)) return entry.Value;
        }
    }

    /// <summary>Notes what was found out about a node, unless something is known already, and gives what is known now.</summary>
    public TValue Add(TNode node, TValue value)
    {
        lock (gate)
        {
            if (Find(node) is { } known) return known;
            if (2 * (count + 1) > index.Length) Grow();
            if (count == chunks.Length << ChunkBits) Volatile.Write(ref chunks, [.. chunks, new Entry[ChunkSize]]);
            At(chunks, count) = new Entry { Node = node, Value = value };
            Number(index, node, ++count);
            return value;
        }
    }

    private void Grow()
    {
        var larger = new int[2 * index.Length];
        for (var i = 0; i < count; i++) Number(larger, At(chunks, i).Node, i + 1);
        Volatile.Write(ref index, larger);
    }

    private static ref Entry At(Entry[][] chunks, int number) => ref chunks[number >> ChunkBits][number & (ChunkSize - 1)];

    private static void Number(int[] numbers, TNode node, int number)
    {
        var i = First(node, numbers);
        while (numbers[i] != 0) i = (i + 1) & (numbers.Length - 1);
        Volatile.Write(ref numbers[i], number);
    }

    /// <summary>Where a node's number would stand. Neighbours in the source have neighbouring hash codes, so they are spread (Knuth's multiplicative hashing).</summary>
    private static int First(TNode node, int[] numbers)
        => (int)((uint)node.GetHashCode() * 0x9E3779B1u >> (32 - System.Numerics.BitOperations.Log2((uint)numbers.Length)));

    private struct Entry
    {
        public TNode Node;
        public TValue Value;
    }
}
