using System.Collections.Concurrent;
using System.Text;

namespace P0Analyzer.Knowledge;

/// <summary>
/// A text of packages, of which only those that are asked for are read.
/// <para>
/// A line says one thing. <c>#</c> starts a comment. <c>package net/http http</c> opens a package by its path and name; below it stand
/// <c>const Name Type = value</c> (the value of integers only), <c>func Name(parameters) results</c>, <c>type Name Underlying</c>,
/// <c>type Name = Type</c> for an alias, and <c>var Name Type</c>. Below a type, after a tab, stand its fields (<c>Name Type</c>) and
/// methods (<c>Name(parameters) results</c>), what it embeds flattened in; a <c>*</c> before a method tells that its receiver must be a pointer.
/// Types are spelled as <see cref="TypeSpelling"/> says.
/// </para>
/// </summary>
internal sealed class PackageTable
{
    private readonly Lazy<Blocks> blocks;
    private readonly ConcurrentDictionary<string, PackageFacts?> read = new(StringComparer.Ordinal);

    private PackageTable(Func<byte[]> load) => blocks = new(() => new(load()));

    /// <summary>The import paths of all its packages.</summary>
    public IReadOnlyCollection<string> ImportPaths => blocks.Value.ImportPaths;

    /// <summary>The table in a resource of this assembly; nothing is read yet.</summary>
    public static PackageTable FromResource(string name) => new(() => ReadResource(name));

    /// <summary>The table in a text.</summary>
    public static PackageTable FromText(string text) => new(() => Encoding.UTF8.GetBytes(text));

    /// <summary>Whether the table has a package of this path; it is not read for that.</summary>
    public bool Contains(string importPath) => blocks.Value.Find(importPath) is not null;

    /// <summary>The package of this path, read when it is first asked for; null when the table has none.</summary>
    public PackageFacts? Find(string importPath) => read.GetOrAdd(importPath, static (path, table) => table.Read(path), this);

    private PackageFacts? Read(string importPath)
    {
        if (blocks.Value.Find(importPath) is not { } block)
            return null;

        var text = blocks.Value.Text(block);
        var end = text.IndexOf('\n');
        var name = text[(text.IndexOf(' ') + 1)..end];
        return PackageReader.Read(importPath, name.ToString(), text[(end + 1)..]);
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = typeof(PackageTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no resource {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The text and where in it each package stands, found by one scan for the lines that open one.</summary>
    private sealed class Blocks
    {
        private static ReadOnlySpan<byte> Opening => "\npackage "u8;

        private readonly byte[] bytes;
        private readonly Dictionary<string, Range> byPath = new(StringComparer.Ordinal);

        public Blocks(byte[] bytes)
        {
            this.bytes = bytes;
            var opening = Next(0);
            while (opening < bytes.Length)
            {
                var start = opening + Opening.Length;
                opening = Next(start);
                var block = bytes.AsSpan(start..opening);
                byPath.Add(Encoding.UTF8.GetString(block[..block.IndexOf((byte)' ')]), start..opening);
            }
        }

        public IReadOnlyCollection<string> ImportPaths => byPath.Keys;

        public Range? Find(string importPath) => byPath.TryGetValue(importPath, out var block) ? block : null;

        public ReadOnlySpan<char> Text(Range block) => Encoding.UTF8.GetString(bytes.AsSpan(block));

        /// <summary>Where the next opening stands; the end of the text when there is none.</summary>
        private int Next(int from)
        {
            var found = bytes.AsSpan(from).IndexOf(Opening);
            return found < 0 ? bytes.Length : from + found;
        }
    }
}
