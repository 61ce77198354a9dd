namespace P0Analyzer.Semantics;

/// <summary>
/// The blocks around a point of a function (specification, "Blocks"). A look-up takes the same time at any depth: each name knows its
/// innermost declaration, and leaving a block brings back what the block hid.
/// </summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, Entry> innermost = new(StringComparer.Ordinal);
    private readonly List<string> declared = [];
    private readonly List<int> blocks = [];

    internal void Enter() => blocks.Add(declared.Count);

    internal void Exit()
    {
        var start = blocks[^1];
        blocks.RemoveAt(blocks.Count - 1);
        for (var i = declared.Count - 1; i >= start; i--)
        {
            var name = declared[i];
            if (innermost[name].Hidden is { } hidden) innermost[name] = hidden;
            else innermost.Remove(name);
        }

        declared.RemoveRange(start, declared.Count - start);
    }

    internal Symbol? Lookup(string name) => innermost.TryGetValue(name, out var entry) ? entry.Symbol : null;

    /// <summary>What the innermost block itself declares under that name.</summary>
    internal Symbol? LookupHere(string name)
        => innermost.TryGetValue(name, out var entry) && entry.Depth == blocks.Count ? entry.Symbol : null;

    internal void Declare(Symbol symbol)
    {
        if (symbol.Name == "_" || LookupHere(symbol.Name) is not null) return;
        innermost[symbol.Name] = new Entry(symbol, blocks.Count, innermost.GetValueOrDefault(symbol.Name));
        declared.Add(symbol.Name);
    }

    private sealed record Entry(Symbol Symbol, int Depth, Entry? Hidden);
}
