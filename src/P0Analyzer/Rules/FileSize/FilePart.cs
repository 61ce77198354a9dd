namespace P0Analyzer.Rules.FileSize;

/// <summary>Declarations of a file that belong together and may have a file of their own.</summary>
/// <param name="Suffix">What the file's name ends in: <c>_types</c>.</param>
internal sealed record FilePart(string Suffix)
{
    /// <summary>A new file's package clause, and a blank line after it.</summary>
    private const int HeadLines = 2;

    private readonly List<int> declarations = [];

    /// <summary>The lines that go with it.</summary>
    public int Lines { get; private set; }

    /// <summary>Adds a declaration and the blank line that parts it from the next.</summary>
    public void Add(int lines)
    {
        declarations.Add(lines + 1);
        Lines += lines + 1;
    }

    /// <summary>
    /// The lines of the files that it makes: one, or as many as it takes for each to stay below the limit. The first may join what a file of its name has
    /// already, if that leaves room.
    /// </summary>
    /// <param name="limit">The number of lines that is too many.</param>
    /// <param name="existing">The lines of the file that has the name already; 0 when none has.</param>
    public List<int> Pack(int limit, int existing)
    {
        var files = new List<int> { existing > 0 ? existing : HeadLines };
        foreach (var lines in declarations)
        {
            if (files[^1] + lines >= limit && files[^1] > HeadLines) files.Add(HeadLines);
            files[^1] += lines;
        }

        return files;
    }
}
