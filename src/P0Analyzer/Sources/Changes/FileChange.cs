using System.Collections.Immutable;

namespace P0Analyzer.Sources;

/// <summary>What is new in a file.</summary>
public sealed class FileChange
{
    private readonly ImmutableArray<(int First, int Last)> lines;

    private FileChange(ImmutableArray<(int First, int Last)> lines, bool hasGrown)
    {
        this.lines = lines;
        HasGrown = hasGrown;
    }

    /// <summary>Nothing is.</summary>
    public static FileChange None { get; } = new([], hasGrown: false);

    /// <summary>All is.</summary>
    public static FileChange Whole { get; } = new([(1, int.MaxValue)], hasGrown: true);

    /// <summary>Whether it has more lines than before, or was not there.</summary>
    public bool HasGrown { get; }

    /// <summary>Whether a line, from 1, was changed or added.</summary>
    public bool Contains(int line)
    {
        foreach (var (first, last) in lines)
        {
            if (first <= line && line <= last) return true;
        }

        return false;
    }

    /// <summary>What is new in one text against another. How lines end does not matter: git may store one end and check out another.</summary>
    internal static FileChange Between(string before, string after)
    {
        var diff = DiffPlex.Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineFeeds.Instance);
        var changed = diff.DiffBlocks.Where(block => block.InsertCountB > 0).Select(block => (block.InsertStartB + 1, block.InsertStartB + block.InsertCountB));
        return new FileChange([.. changed], diff.PiecesNew.Count > diff.PiecesOld.Count);
    }

    /// <summary>Lines as Go and git count them; DiffPlex's own chunker breaks them at a lone carriage return, too.</summary>
    internal sealed class LineFeeds : DiffPlex.IChunker
    {
        public static LineFeeds Instance { get; } = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++) lines[i] = lines[i].TrimEnd('\r');
            return lines;
        }
    }
}
