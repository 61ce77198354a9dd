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

    private readonly Lock gate = new();
    private Slot[] slots = new Slot[FirstCapacity];
    private int count;

    /// <summary>What is known of a node; null when nothing is.</summary>
    public TValue? Find(TNode node)
    {
        var table = Volatile.Read(ref slots);
        for (var i = First(node, table); ; i = (i + 1) & (table.Length - 1))
        {
            var key = Volatile.Read(ref table[i].Node);
            if (key is null) return null;
            if (ReferenceEquals(key, node)) return table[i].Value;
        }
    }

    /// <summary>Notes what was found out about a node, unless something is known already, and gives what is known now.</summary>
    public TValue Add(TNode node, TValue value)
    {
        lock (gate)
        {
            if (Find(node) is { } known) return known;
            if (2 * (count + 1) > slots.Length) Grow();
            Put(slots, node, value);
            count++;
            return value;
        }
    }

    private void Grow()
    {
        var larger = new Slot[2 * slots.Length];
        foreach (ref var slot in slots.AsSpan())
        {
            if (slot.Node is not null) Put(larger, slot.Node, slot.Value!);
        }

        Volatile.Write(ref slots, larger);
    }

    private static void Put(Slot[] table, TNode node, TValue value)
    {
        var i = First(node, table);
        while (table[i].Node is not null) i = (i + 1) & (table.Length - 1);
        // Whoever sees the node must see its value.
        table[i].Value = value;
        Volatile.Write(ref table[i].Node, node);
    }

    /// <summary>Where a node would stand. Neighbours in the source have neighbouring hash codes, so they are spread (Knuth's multiplicative hashing).</summary>
    private static int First(TNode node, Slot[] table)
        => (int)((uint)node.GetHashCode() * 0x9E3779B1u >> (32 - System.Numerics.BitOperations.Log2((uint)table.Length)));

    private struct Slot
    {
        public TNode? Node;
        public TValue? Value;
    }
}
